package org.tellurion.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tellurion.desk.Choices;
import org.tellurion.desk.PartyProfile;
import org.tellurion.desk.Tally;
import org.tellurion.desk.Trends;
import org.tellurion.model.SubjectKind;
import org.tellurion.web.ui.Addresses;
import org.tellurion.web.ui.Frame;
import org.tellurion.web.ui.Query;
import org.tellurion.web.ui.Ranked;

/** Counts as rankings, each line with a page and the list that makes its number. */
public final class Rankings {
  private Rankings() {}

  /**
   * Whether the first of some counts, in falling order, is above the second: a tie has no leader.
   */
  public static boolean hasLeader(List<Integer> counts) {
    return !counts.isEmpty() && (counts.size() == 1 || counts.get(0) > counts.get(1));
  }

  /** Counts by party. */
  public static List<Ranked> parties(Frame frame, List<Tally> tallies) {
    return ranked(frame, SubjectKind.PARTY, tallies, _ -> "");
  }

  /** Counts by mineral; broad terms are said to be such. */
  public static List<Ranked> minerals(Frame frame, PartyProfile view) {
    return ranked(
        frame,
        SubjectKind.MINERAL,
        view.minerals(),
        id -> view.names().isBroadTerm(id) ? "broad term" : "");
  }

  private static List<Ranked> ranked(
      Frame frame, SubjectKind kind, List<Tally> tallies, Function<String, String> note) {
    List<Ranked> lines = new ArrayList<>();
    for (Tally tally : tallies) {
      Optional<String> page = tally.isState() ? Optional.empty() : Addresses.of(kind, tally.code());
      lines.add(Ranked.of(frame, tally, page, tally.isState() ? "" : note.apply(tally.code())));
    }
    return List.copyOf(lines);
  }

  /** Whom a party signs with; the number opens the shared instruments on its own page. */
  public static List<Ranked> partners(Frame frame, PartyProfile view) {
    return view.partners().stream()
        .map(
            partner ->
                new Ranked(
                    partner.name(),
                    Optional.of(frame.to("/parties/" + partner.code())),
                    partner.bilateral() == 0 ? "" : partner.bilateral() + " with nobody else",
                    partner.shared(),
                    String.valueOf(partner.shared()),
                    Optional.of(
                        frame.to(
                                "/parties/" + view.row().code(),
                                Query.NONE.with(PartyPage.WITH, partner.code()))
                            + "#instruments")))
        .toList();
  }

  /** Themes of a party's instruments by lower bound of their share. */
  public static List<Ranked> themes(Frame frame, PartyProfile view) {
    List<Ranked> lines = new ArrayList<>();
    for (Trends.Cell cell : view.themes().cells()) {
      lines.add(
          new Ranked(
              view.names().label("themes", cell.theme()),
              Optional.empty(),
              "at least " + cell.share().atLeastPercent() + " %",
              cell.share().carrying(),
              String.valueOf(cell.share().carrying()),
              Optional.of(
                  frame.to(
                      "/instruments",
                      Query.NONE.with("party", view.row().code()).with("theme", cell.theme())))));
    }
    return List.copyOf(lines);
  }

  /** The trends of the usual actors with this one among them. */
  public static String besideOthers(Frame frame, String code) {
    Query query = Query.NONE.with("party", code);
    for (String actor : Trends.DEFAULT_ACTORS) {
      query = query.adding("party", actor);
    }
    return frame.to("/trends", query);
  }

  /** Gaps by kind, those that occur; the number opens them. */
  public static List<Ranked> gaps(
      Frame frame, List<Choices.Option> options, String key, String code) {
    return options.stream()
        .filter(option -> option.count() > 0)
        .map(
            option ->
                Ranked.of(
                    option,
                    frame.to("/gaps", Query.NONE.with(key, code).with("kind", option.code()))))
        .toList();
  }
}
