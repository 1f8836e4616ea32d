package org.tellurion.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provision while the tree is built. */
final class Node {
  final ProvisionKind kind;
  final String number;
  final int start;
  final List<Node> children = new ArrayList<>();
  @Nullable Span heading;
  @Nullable String sourceId;
  String id = "";

  /** After its last own character; children may reach further. */
  int end;

  Node(ProvisionKind kind, String number, int start) {
    this.kind = kind;
    this.number = number;
    this.start = start;
    this.end = start;
  }

  Node add(Node child) {
    children.add(child);
    return child;
  }

  boolean isNumbered() {
    return !number.isEmpty();
  }

  /** The finished provision. */
  Provision freeze() {
    List<Provision> frozen = new ArrayList<>(children.size());
    int last = end;
    for (Node child : children) {
      Provision provision = child.freeze();
      frozen.add(provision);
      last = Math.max(last, provision.span().end());
    }
    return new Provision(kind, id, number, heading, new Span(start, last), sourceId, frozen);
  }
}
