package org.tellurion.web.ui;

import java.util.Optional;
import org.tellurion.model.SubjectId;
import org.tellurion.model.SubjectKind;

/** Which page is about which subject. */
public final class Addresses {
  private Addresses() {}

  /** The page of a subject, without lens; empty when its kind has no page of its own. */
  public static Optional<String> of(SubjectKind kind, String id) {
    return switch (kind) {
      case INSTRUMENT -> Optional.of("/instruments/" + id);
      case PARTY -> Optional.of("/parties/" + id);
      case MINERAL -> Optional.of("/minerals/" + id);
      case STRATEGY -> Optional.of("/strategies/" + id);
      case DISPUTE -> Optional.of("/disputes/" + id);
      case MEMBERSHIP, COMMITMENT -> Optional.of("/instruments/" + owner(kind, id));
      case HOOK -> Optional.of("/strategies/" + owner(kind, id));
      case MEASURE, INCIDENT, TOOL_USE, CRITICALITY_LIST -> Optional.empty();
    };
  }

  private static String owner(SubjectKind kind, String id) {
    return new SubjectId(kind, id).ownerId();
  }
}
