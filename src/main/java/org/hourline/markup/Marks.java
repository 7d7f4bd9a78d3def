package org.hourline.markup;

import java.util.List;

/// What a text refers to.
///
/// @param references its citations and mentions, in order
/// @param addresses its links and pictures, in order; the written-out address of a mention is not
///   among them
public record Marks(List<Reference> references, List<Address> addresses) {
  static final Marks NONE = new Marks(List.of(), List.of());

  public Marks {
    references = List.copyOf(references);
    addresses = List.copyOf(addresses);
  }
}
