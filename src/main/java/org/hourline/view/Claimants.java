package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hourline.language.Words;
import org.hourline.model.Actor;
import org.hourline.model.Claim;
import org.hourline.model.Site;
import org.hourline.model.Source;

/// Who says a claim, in words. `unattributed` is no one's name: it is what a source says flatly,
/// and two sources are not one voice, so the sources are named.
record Claimants(Site site, Words words) {

  /// The claimant's name; of an unattributed claim, its sources.
  String name(Claim claim) {
    if (!claim.isAttributed()) {
      return words.text("ledger.unattributed-in", Map.of("source", sources(claim)));
    }
    Actor actor = site.actors().find(claim.claimant());
    return actor == null ? claim.claimant() : actor.name();
  }

  /// Where a claim was read: publishers, or titles where none is known.
  String sources(Claim claim) {
    List<String> names = new ArrayList<>();
    for (String id : claim.sources()) {
      Source source = site.sources().find(id);
      String name = source == null ? id : publisher(source);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    String all = "";
    for (String name : names.reversed()) {
      all = all.isEmpty() ? name : words.text("ledger.list", Map.of("first", name, "rest", all));
    }
    return all;
  }

  private String publisher(Source source) {
    if (source.publisher() == null) {
      return source.title();
    }
    Actor actor = site.actors().find(source.publisher());
    return actor == null ? source.publisher() : actor.label();
  }
}
