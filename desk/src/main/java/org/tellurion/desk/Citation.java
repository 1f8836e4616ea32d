package org.tellurion.desk;

import java.util.List;
import java.util.Optional;
import org.tellurion.model.Edtf;
import org.tellurion.model.InstrumentProperties;

/**
 * How to cite an instrument's page in this record, in two formats.
 *
 * @param bibtex a BibTeX entry
 * @param cslJson one item of CSL-JSON (Citation Style Language data)
 */
public record Citation(String bibtex, String cslJson) {

  static Citation of(InstrumentProfile profile) {
    String id = profile.row().id();
    String title = profile.title();
    List<String> parties =
        profile.entity().codes(InstrumentProperties.PARTIES).stream()
            .map(profile.names()::party)
            .toList();
    Optional<Edtf> date = profile.row().filedUnder();
    Optional<Integer> year =
        date.flatMap(known -> known.earliest().or(known::latest)).map(day -> day.getYear());
    String record = "Tellurion, record " + id;
    String bibtex =
        "@misc{"
            + id
            + ",\n  title = {"
            + brace(title)
            + "},\n  author = {"
            + String.join(" and ", parties.stream().map(party -> "{" + brace(party) + "}").toList())
            + "},\n"
            + year.map(known -> "  year = {" + known + "},\n").orElse("")
            + "  note = {"
            + record
            + "}\n}\n";
    String csl =
        "{\"id\":"
            + quote(id)
            + ",\"type\":\"treaty\",\"title\":"
            + quote(title)
            + ",\"author\":["
            + String.join(
                ",", parties.stream().map(party -> "{\"literal\":" + quote(party) + "}").toList())
            + "]"
            + year.map(known -> ",\"issued\":{\"date-parts\":[[" + known + "]]}").orElse("")
            + ",\"note\":"
            + quote(record)
            + "}\n";
    return new Citation(bibtex, csl);
  }

  /** Escapes what BibTeX reads as commands. */
  private static String brace(String text) {
    return text.replace("\\", "\\textbackslash ")
        .replace("{", "\\{")
        .replace("}", "\\}")
        .replaceAll("([&%$#_])", "\\\\$1");
  }

  private static String quote(String text) {
    return "\""
        + new String(
            com.fasterxml.jackson.core.io.JsonStringEncoder.getInstance().quoteAsString(text))
        + "\"";
  }
}
