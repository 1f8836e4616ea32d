package org.tellurion.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tellurion.desk.PartyProfile;

/** Says in words how a party takes part in an instrument. */
public final class Roles {
  private Roles() {}

  /** A few words, for example {@code through JOGMEC}. */
  public static String of(PartyProfile view, PartyProfile.Part part) {
    List<String> words = new ArrayList<>();
    if (part.named()) {
      words.add("party");
    }
    if (part.seat().isPresent()) {
      words.add(
          "in the group: "
              + part.standing()
                  .map(code -> view.names().label("standings", code).toLowerCase(Locale.ROOT))
                  .orElse("standing not known"));
    }
    if (!part.bodies().isEmpty()) {
      words.add(
          "through " + String.join(", ", part.bodies().stream().map(view.names()::party).toList()));
    }
    return String.join("; ", words);
  }
}
