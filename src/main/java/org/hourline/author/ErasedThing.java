package org.hourline.author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hourline.model.Edition;
import org.hourline.model.Erased;
import org.hourline.model.ErasedKind;
import org.hourline.model.Event;
import org.hourline.model.Site;
import org.hourline.read.Ids;
import org.hourline.read.Kind;
import org.jspecify.annotations.Nullable;

/// What is to be erased, and what goes with it.
///
/// @param id by which it is called now
/// @param left by which what is left of it is called: the same, or another
/// @param aliases former ids of an event, in the content and in any edition
/// @param claims that stood in an event, now or in any edition; of a claim itself
record ErasedThing(
    String id, ErasedKind kind, String left, Set<String> aliases, Set<String> claims) {
  ErasedThing {
    aliases = Set.copyOf(aliases);
    claims = Set.copyOf(claims);
  }

  /// Which kinds of thing have an id, in the content or in any edition.
  static List<ErasedKind> kinds(String id, Site site) {
    List<ErasedKind> kinds = new ArrayList<>();
    for (ErasedKind kind : ErasedKind.values()) {
      boolean there =
          switch (kind) {
            case EVENT -> site.events().has(id) || (isOfEdition(id, site) && !isFormer(id, site));
            case CLAIM ->
                site.claims().has(id)
                    || statements(site).stream().anyMatch(claim -> claim.id().equals(id));
            case ACTOR -> site.actors().has(id);
            case PLACE -> site.places().has(id);
            case SOURCE -> site.sources().has(id);
          };
      if (there) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private static boolean isOfEdition(String event, Site site) {
    return entries(site).stream().anyMatch(entry -> entry.id().equals(event));
  }

  /// Whether an event that is there had an id.
  private static boolean isFormer(String id, Site site) {
    return site.events().stream().anyMatch(event -> event.aliases().contains(id));
  }

  static ErasedThing of(String id, ErasedKind kind, @Nullable String as, Site site) {
    Set<String> aliases = new LinkedHashSet<>();
    Set<String> claims = new LinkedHashSet<>();
    if (kind == ErasedKind.CLAIM) {
      claims.add(id);
    } else if (kind == ErasedKind.EVENT) {
      Erased before = site.erasedEvent(id);
      if (before != null) {
        aliases.addAll(before.aliases());
      }
      Event event = site.events().find(id);
      if (event != null) {
        aliases.addAll(event.aliases());
        event.claims().forEach(claim -> claims.add(claim.id()));
      }
      for (Edition.Entry entry : entries(site)) {
        if (entry.id().equals(id)) {
          aliases.addAll(entry.aliases());
        }
      }
      for (Edition.Entry entry : entries(site)) {
        if (entry.id().equals(id) || aliases.contains(entry.id())) {
          // A claim that has moved into another event since is that event's.
          entry.claims().stream()
              .map(Edition.Statement::id)
              .filter(
                  claim -> !site.claims().has(claim) || id.equals(site.claims().get(claim).event()))
              .forEach(claims::add);
        }
      }
      aliases.removeIf(alias -> alias.equals(id) || site.events().has(alias));
    }
    return new ErasedThing(id, kind, as == null ? id : as, aliases, claims);
  }

  private static List<Edition.Entry> entries(Site site) {
    return site.editions().stream().flatMap(edition -> edition.events().stream()).toList();
  }

  private static List<Edition.Statement> statements(Site site) {
    List<Edition.Statement> statements = new ArrayList<>();
    entries(site).forEach(entry -> statements.addAll(entry.claims()));
    site.editions().forEach(edition -> statements.addAll(edition.claims()));
    return statements;
  }

  /// See [ErasedKind#stays].
  boolean stays() {
    return kind.stays();
  }

  /// Whether a value of some kind names something that goes.
  boolean goes(Kind<?> of, String value) {
    return (of.equals(Ids.of(ErasedKind.EVENT)) && isEvent(value))
        || (of.equals(Ids.of(ErasedKind.CLAIM)) && claims.contains(value));
  }

  boolean isEvent(String value) {
    return kind == ErasedKind.EVENT && (id.equals(value) || aliases.contains(value));
  }

  /// Whether a correction is of a claim that goes.
  boolean isCorrected(String field) {
    int dot = field.indexOf('.');
    return claims.contains(dot < 0 ? field : field.substring(0, dot));
  }
}
