package org.hourline.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// `[@id]` or `[[id]]` in the tree of a text.
final class ReferenceNode extends Node {
  private final Reference.Kind kind;
  private final String id;

  ReferenceNode(BasedSequence chars, Reference.Kind kind, String id) {
    super(chars);
    this.kind = kind;
    this.id = id;
  }

  Reference.Kind kind() {
    return kind;
  }

  String id() {
    return id;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
