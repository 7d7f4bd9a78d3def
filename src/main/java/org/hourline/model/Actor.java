package org.hourline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who acts or speaks.
///
/// @param partOf the id of the actor that it is formally an institution of; the root is its *side*
/// @param unnamed whether the source gives no name; the reason is in `note`
/// @param person set for a victim, a witness or a minor
/// @param consent how consent to be named was given
/// @param sameAs the same actor elsewhere (an address)
public record Actor(
    String id,
    String name,
    @Nullable String shortName,
    List<String> aliases,
    ActorType actorType,
    @Nullable String partOf,
    boolean unnamed,
    @Nullable PersonKind person,
    @Nullable String consent,
    List<Link> sameAs,
    @Nullable String note)
    implements Identified {
  public Actor {
    aliases = List.copyOf(aliases);
    sameAs = List.copyOf(sameAs);
  }

  /// The short name where there is one, else the name.
  public String label() {
    return shortName == null ? name : shortName;
  }
}
