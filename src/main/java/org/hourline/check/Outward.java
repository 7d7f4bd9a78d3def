package org.hourline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hourline.markup.Address;
import org.hourline.markup.Markup;
import org.hourline.model.Actor;
import org.hourline.model.Briefing;
import org.hourline.model.Event;
import org.hourline.model.Link;
import org.hourline.model.Page;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.model.Timeline;
import org.hourline.problem.Origins;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// An address outside the site that its pages send readers to.
///
/// @param about the id of what it belongs to
public record Outward(String href, Position at, String about) {
  /// Every such address, of keys and of bodies.
  ///
  /// @param wanted whether a body is to be looked at: to read one is dear
  public static List<Outward> all(Site site, Origins origins, Predicate<String> wanted) {
    Gatherer gatherer = new Gatherer(origins, wanted);
    gatherer.keys(site);
    gatherer.bodies(site);
    return gatherer.found;
  }

  private static final class Gatherer {
    private final Origins origins;
    private final Predicate<String> wanted;
    private final List<Outward> found = new ArrayList<>();

    Gatherer(Origins origins, Predicate<String> wanted) {
      this.origins = origins;
      this.wanted = wanted;
    }

    void keys(Site site) {
      Timeline timeline = site.timeline();
      String contact = timeline.contact();
      link("timeline/contact", contact == null ? null : Link.ofContact(contact), "timeline");
      link("timeline/base_url", timeline.baseUrl(), "timeline");
      link(
          "timeline/publisher",
          timeline.publisher() == null ? null : timeline.publisher().url(),
          "timeline");
      link(
          "timeline/licence",
          timeline.licence() == null ? null : timeline.licence().url(),
          "timeline");
      for (Source source : site.sources()) {
        link("source/" + source.id() + "/url", source.url(), source.id());
        link("source/" + source.id() + "/archived_url", source.archivedUrl(), source.id());
      }
      for (Actor actor : site.actors()) {
        for (int i = 0; i < actor.sameAs().size(); i++) {
          link("actor/" + actor.id() + "/same_as/" + i, actor.sameAs().get(i), actor.id());
        }
      }
    }

    void bodies(Site site) {
      for (Event event : site.events()) {
        text("event/" + event.id() + "/body", event.body(), event.id());
      }
      for (Page page : site.pages()) {
        text("page/" + page.id() + "/body", page.body(), page.id());
      }
      for (Briefing briefing : site.briefings()) {
        text("briefing/" + briefing.id() + "/body", briefing.body(), briefing.id());
      }
    }

    private void link(String path, @Nullable Link link, String id) {
      if (link != null) {
        found.add(new Outward(link.href(), origins.of(path), id));
      }
    }

    private void text(String path, String markdown, String id) {
      if (wanted.test(markdown)) {
        for (Address address : Markup.addresses(markdown)) {
          Position at = Texts.at(origins.of(path), address.line(), address.column());
          found.add(new Outward(address.href(), at, id));
        }
      }
    }
  }
}
