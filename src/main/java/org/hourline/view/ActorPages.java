package org.hourline.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.model.Actor;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Link;
import org.hourline.model.Participation;
import org.hourline.view.EventPage.Relations;
import org.jspecify.annotations.Nullable;

/// Makes an actor's page.
record ActorPages(Telling telling, String share) {
  ActorPage page(Actor actor) {
    String path = "actors/" + actor.id() + "/index.html";
    Entries entries = new Entries(telling);
    return new ActorPage(
        path,
        new Shells(telling, share).shell(path, actor.name(), null, null),
        actor.name(),
        aliases(actor),
        telling.term("actor_type", actor.actorType()),
        actor.unnamed() ? telling.text("page.unnamed") : null,
        actor.note(),
        chain(actor),
        telling.site().actors().stream()
            .filter(other -> actor.id().equals(other.partOf()))
            .map(other -> telling.actor(other.id()))
            .toList(),
        actor.sameAs().stream().map(Link::href).map(href -> new TextLink(href, href)).toList(),
        events(actor),
        entries.accounts(telling.index().by(actor.id())),
        entries.accounts(named(actor)),
        telling.notes().views(new SourceLines(telling)));
  }

  static List<String> aliases(Actor actor) {
    List<String> aliases = new ArrayList<>();
    if (actor.shortName() != null) {
      aliases.add(actor.shortName());
    }
    aliases.addAll(actor.aliases());
    return aliases;
  }

  /// What it is part of, the nearest first.
  private List<TextLink> chain(Actor actor) {
    Set<String> chain = new LinkedHashSet<>();
    @Nullable String at = actor.partOf();
    while (at != null && chain.add(at)) {
      Actor next = telling.site().actors().find(at);
      at = next == null ? null : next.partOf();
    }
    return chain.stream().map(telling::actor).toList();
  }

  private List<Relations> events(Actor actor) {
    Map<String, List<TextLink>> byRole = new LinkedHashMap<>();
    for (Event event : telling.index().with(actor.id())) {
      for (Participation participation : event.actors()) {
        if (participation.actor().equals(actor.id())) {
          byRole
              .computeIfAbsent(
                  telling.term("actor_role", participation.role()), role -> new ArrayList<>())
              .add(telling.event(event.id()));
        }
      }
    }
    return byRole.entrySet().stream()
        .map(entry -> new Relations(entry.getKey(), entry.getValue()))
        .toList();
  }

  /// What others say of it. Its denials come along as rivals.
  private List<Claim> named(Actor actor) {
    return telling.index().naming(actor.id()).stream()
        .filter(claim -> !claim.claimant().equals(actor.id()))
        .toList();
  }
}
