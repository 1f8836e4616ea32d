package org.tellurion.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tellurion.registry.Entity;
import org.tellurion.registry.Publishers;

/**
 * Everything recorded of one mineral and around it.
 *
 * @param instruments that name it or a member of it, newest first
 * @param viaGroup instruments that name only a group it belongs to, newest first
 * @param parties that take part in {@code instruments}, most present first
 * @param years the instruments by the year they are filed under
 * @param gaps number of gaps by kind, as {@link Gaps} counts them for the mineral
 * @param measures that name it or a member of it
 * @param disputes that name it or a member of it
 * @param incidents that name it or a member of it
 * @param lists which editions of which criticality lists carry it
 */
public record MineralProfile(
    MineralRow row,
    Lens lens,
    List<Mention> instruments,
    List<Mention> viaGroup,
    List<Tally> parties,
    List<Tally> years,
    List<Choices.Option> gaps,
    List<RecordLine> measures,
    List<RecordLine> disputes,
    List<RecordLine> incidents,
    CriticalityGrid lists,
    List<HistoryLine> history,
    Names names,
    Publishers publishers)
    implements View {

  /**
   * An instrument with the words by which it counts here.
   *
   * @param words the mineral itself, members of it or groups it belongs to, as the instrument names
   *     them
   */
  public record Mention(InstrumentRow instrument, List<String> words) {}

  /** The mineral. */
  public Entity entity() {
    return row.entity();
  }

  /** Whether this names no particular mineral. */
  public boolean isBroadTerm() {
    return row.kind().equals("broad-term");
  }

  @Override
  public String title() {
    return row.name();
  }

  @Override
  public void writeJson(JsonGenerator out) throws IOException {
    out.writeStartObject();
    MineralRow.FIELDS.writeMembers(out, row);
    Json.texts(out, "merged", entity().merged().stream().map(id -> id.id()).toList());
    new EntityJson(publishers).writeProperties(out, entity());
    writeMentions(out, "instrumentRows", instruments);
    writeMentions(out, "viaGroupRows", viaGroup);
    Tally.write(out, "parties", parties);
    Tally.write(out, "years", years);
    Choices.write(out, "gaps", gaps);
    RecordLine.writeIds(out, "measures", measures);
    RecordLine.writeIds(out, "disputes", disputes);
    RecordLine.writeIds(out, "incidents", incidents);
    lists.writeJson(out);
    EntityJson.writeHistory(out, history);
    out.writeEndObject();
  }

  private static void writeMentions(JsonGenerator out, String name, List<Mention> mentions)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Mention mention : mentions) {
      out.writeStartObject();
      out.writeStringField("id", mention.instrument().id());
      mention.instrument().writeFields(out);
      Json.texts(out, "words", mention.words());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** One instrument a row, with the words by which it counts. */
  @Override
  public Table table() {
    List<String> columns = new ArrayList<>(InstrumentRow.columns());
    columns.add("words");
    return new Table(columns, () -> instruments.stream().map(MineralProfile::cells).iterator());
  }

  private static List<String> cells(Mention mention) {
    List<String> cells = new ArrayList<>(mention.instrument().cells());
    cells.add(String.join(";", mention.words()));
    return cells;
  }
}
