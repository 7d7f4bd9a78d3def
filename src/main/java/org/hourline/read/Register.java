package org.hourline.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hourline.model.Claim;
import org.hourline.problem.Position;

/// Holds that ids are unique. Events, places and actors share one namespace; sources, claims,
/// victim groups, pages and briefings have their own.
final class Register {
  private final Map<String, Position> firsts = new HashMap<>();
  private final Set<String> languages;
  private final Findings findings;

  /// @param languages codes that name folders of the site
  Register(Set<String> languages, Findings findings) {
    this.languages = languages;
    this.findings = findings;
  }

  /// Where an id is unique.
  enum Space {
    /// Events, places and actors.
    THINGS,
    SOURCES,
    CLAIMS,
    GROUPS,
    PAGES,
    BRIEFINGS
  }

  /// Takes an id; false, with the problem told, where it is taken or reserved.
  boolean take(Space space, String id, Position at) {
    if (isFolder(space) && (Ids.isReserved(id) || languages.contains(id))) {
      findings.add(
          ValueRules.RESERVED_ID,
          at,
          id.equals(Claim.UNATTRIBUTED)
              ? "“" + id + "” stands for those whom nobody names"
              : "“" + id + "” is the name of one of the site's own folders or files",
          "choose another id, such as `" + id + "-1`");
      return false;
    }
    Position first = firsts.putIfAbsent(space + "/" + id, at);
    if (first == null) {
      return true;
    }
    findings.add(
        ValueRules.DUPLICATE_ID,
        at,
        "The id “" + id + "” is taken: it first stands at " + first,
        first.path().endsWith("/erased.json")
            ? "what had it was erased, and is not to come back: take it out, or choose another id"
            : "give one of the two another id");
    return false;
  }

  private static boolean isFolder(Space space) {
    return switch (space) {
      case THINGS, PAGES, BRIEFINGS -> true;
      case SOURCES, CLAIMS, GROUPS -> false;
    };
  }
}
