package org.hourline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hourline.model.Actor;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.Site;
import org.hourline.model.Unread;
import org.hourline.problem.Origins;
import org.hourline.problem.Position;
import org.hourline.problem.Problem;
import org.hourline.problem.Rule;
import org.hourline.problem.Similar;
import org.jspecify.annotations.Nullable;

/// One run of the rules of a family: what they look at, and what they have found so far.
final class Inspection {
  private static final int MOST_SEARCHES = 100;

  private final Site site;
  private final Unread unread;
  private final Origins origins;
  private final List<Problem> found = new ArrayList<>();
  private int searches;

  Inspection(Site site, Unread unread, Origins origins) {
    this.site = site;
    this.unread = unread;
    this.origins = origins;
  }

  /// The same content, with nothing found yet.
  Inspection again() {
    return new Inspection(site, unread, origins);
  }

  Site site() {
    return site;
  }

  Unread unread() {
    return unread;
  }

  List<Problem> found() {
    return found;
  }

  /// Whether everything could be read. Where something could not, that a thing is nowhere named or
  /// said proves nothing: what failed may hold it.
  boolean isWhole() {
    return unread.ids().isEmpty() && unread.files().isEmpty();
  }

  /// See [Outward].
  List<Outward> outward(Predicate<String> wanted) {
    return Outward.all(site, origins, wanted);
  }

  Position position(String path) {
    return origins.of(path);
  }

  /// @param path the value that breaks the rule, such as `claim/gwadar-camp-killed/sums/0`
  /// @param about ids, by which an editor accepts a warning
  void report(Rule rule, String path, String message, @Nullable String hint, String... about) {
    found.add(rule.at(origins.of(path), message, hint, about));
  }

  void report(Rule rule, Position at, String message, @Nullable String hint, String... about) {
    found.add(rule.at(at, message, hint, about));
  }

  /// Which id of some kinds an unknown one was meant to be. A search looks at every id, so after as
  /// many as an editor reads there is no other.
  @Nullable String nearest(String id, List<Ids> kinds) {
    searches++;
    return searches > MOST_SEARCHES
        ? null
        : Similar.hint(
            id, kinds.stream().flatMap(kind -> kind.all(site).stream()).distinct().toList());
  }

  /// The claims that readers will see: those of withdrawn events are not shown.
  List<Claim> shown() {
    return site.claims().stream().filter(this::isShown).toList();
  }

  private boolean isShown(Claim claim) {
    Event event = claim.event() == null ? null : site.events().find(claim.event());
    return event == null || event.status() != EventStatus.WITHDRAWN;
  }

  /// Whether two claimants are on one side: the same root of `part_of`. Unknown where one is
  /// [Claim#UNATTRIBUTED], who is on no side, and where the way to a root could not be read.
  Certainty sameSide(String claimant, String other) {
    if (claimant.equals(Claim.UNATTRIBUTED) || other.equals(Claim.UNATTRIBUTED)) {
      return Certainty.UNKNOWN;
    }
    if (claimant.equals(other)) {
      return Certainty.YES;
    }
    String side = site.side(claimant);
    String otherSide = site.side(other);
    if (side != null && side.equals(otherSide)) {
      return Certainty.YES;
    }
    return isRead(side) && isRead(otherSide) ? Certainty.NO : Certainty.UNKNOWN;
  }

  private boolean isRead(@Nullable String actor) {
    return actor != null && site.actors().has(actor);
  }

  /// Whether two claims are one voice: one claimant; for what sources say flatly, one source of
  /// both.
  static boolean isOneVoice(Claim claim, Claim other) {
    if (!claim.claimant().equals(other.claimant())) {
      return false;
    }
    return claim.isAttributed() || claim.sources().stream().anyMatch(other.sources()::contains);
  }

  /// Who says a claim, for a message.
  String voice(Claim claim) {
    if (!claim.isAttributed()) {
      return "a source that names no one";
    }
    Actor actor = site.actors().find(claim.claimant());
    return actor == null ? claim.claimant() : actor.label();
  }

  /// Whether a name, as in a source's `publisher` or `origin`, means an actor: its id, or one of
  /// its names in any letter case.
  boolean means(@Nullable String name, String actor) {
    if (name == null) {
      return false;
    }
    if (name.equals(actor)) {
      return true;
    }
    Actor found = site.actors().find(actor);
    return found != null
        && (name.equalsIgnoreCase(found.name())
            || name.equalsIgnoreCase(found.shortName())
            || found.aliases().stream().anyMatch(name::equalsIgnoreCase));
  }
}
