package org.tellurion.web.page;

import java.util.Locale;
import org.tellurion.model.MembershipProperties;
import org.tellurion.model.Value;
import org.tellurion.web.ui.Frame;

/** Says standings in groups in running text. */
public final class Standings {
  private Standings() {}

  /** The label of a standing in small letters, for example {@code observer}. */
  public static String label(Frame frame, String code) {
    return frame
        .names()
        .readable(MembershipProperties.STANDING, new Value.Code(code))
        .toLowerCase(Locale.ROOT);
  }
}
