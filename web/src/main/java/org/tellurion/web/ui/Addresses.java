package org.tellurion.web.ui;

import java.util.Optional;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

/** Which page is about which subject. */
public final class Addresses {
  private Addresses() {}

  /** The page of a subject, without lens. */
  public static Optional<String> of(SubjectKind kind, String id) {
    return switch (kind) {
      case INSTRUMENT -> Optional.of("/instruments/" + id);
      case PARTY -> Optional.of("/parties/" + id);
      case MINERAL -> Optional.of("/minerals/" + id);
      case STRATEGY -> Optional.of("/strategies/" + id);
      case DISPUTE -> Optional.of("/disputes/" + id);
      case MEMBERSHIP, COMMITMENT -> Optional.of("/instruments/" + owner(kind, id));
      case HOOK -> Optional.of("/strategies/" + owner(kind, id));
      case MEASURE -> Optional.of("/measures/" + id);
      case INCIDENT -> Optional.of("/incidents/" + id);
      case TOOL_USE -> Optional.of("/tool-use/" + id);
      case CRITICALITY_LIST -> Optional.of("/lists/" + id);
    };
  }

  private static String owner(SubjectKind kind, String id) {
    return new SubjectId(kind, id).ownerId();
  }
}
