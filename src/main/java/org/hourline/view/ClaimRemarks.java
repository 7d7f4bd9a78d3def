package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hourline.model.Claim;
import org.hourline.model.ClaimKind;
import org.hourline.model.Covers;
import org.hourline.model.Figure;
import org.hourline.model.Verification;
import org.hourline.view.ClaimView.Remark;
import org.jspecify.annotations.Nullable;

/// The sentences that stand beside a claim: whether it was checked, what others say of it, what it
/// replaces, what it adds up, what it covers.
final class ClaimRemarks {
  private final Telling telling;
  private final ClaimViews views;
  private final Claim claim;
  private final List<Remark> remarks = new ArrayList<>();

  ClaimRemarks(Telling telling, ClaimViews views, Claim claim) {
    this.telling = telling;
    this.views = views;
    this.claim = claim;
    timed();
    checked();
    commented();
    replaced();
    added();
    covered();
    named();
  }

  List<Remark> all() {
    return List.copyOf(remarks);
  }

  private void timed() {
    if (claim.when() != null && claim.text() != null) {
      add(telling.text("claim.began", "time", telling.times().text(claim.when())));
    }
  }

  private void checked() {
    Verification verification = claim.verification();
    if (verification != null) {
      remarks.add(new Remark(verification(telling, verification), List.of(), true, false, 0));
    }
    if (claim.credibility() != null) {
      add(telling.text("claim.credibility", "grade", telling.words().number(claim.credibility())));
    }
  }

  /// "Reuters could not verify this."
  static String verification(Telling telling, Verification verification) {
    String key = "claim.verification." + verification.status().name().toLowerCase(Locale.ROOT);
    return verification.by() == null
        ? telling.text(key)
        : telling.text(key + "_by", "name", telling.named(verification.by()).text());
  }

  private void commented() {
    for (Claim comment : telling.index().about(claim)) {
      remarks.add(
          new Remark("", List.of(views.link(comment)), true, false, telling.moments().of(comment)));
    }
    List<Claim> subjects = telling.index().known(claim.about());
    if (!subjects.isEmpty()) {
      remarks.add(
          new Remark(
              telling.text("claim.about"),
              subjects.stream().map(views::link).toList(),
              false,
              false,
              0));
    }
  }

  private void replaced() {
    if (claim.supersedes() != null) {
      for (Claim replaced : telling.index().known(List.of(claim.supersedes()))) {
        linked("claim.supersedes", replaced, false);
      }
    }
    Claim successor = telling.index().successor(claim);
    if (successor != null && telling.index().stands(successor)) {
      linked("claim.superseded", successor, true);
    }
  }

  private void added() {
    Figure figure = claim.figure();
    if (figure == null) {
      return;
    }
    List<Claim> addends = telling.index().addends(figure);
    if (!addends.isEmpty()) {
      FigureWords words = new FigureWords(telling.words(), telling.site());
      String sum =
          addends.stream()
              .map(Claim::figure)
              .map(addend -> addend == null ? "?" : words.amount(addend))
              .collect(Collectors.joining(" + "));
      String holds = sum + " = " + words.amount(figure);
      remarks.add(
          new Remark(
              telling.text("claim.sum", "sum", holds),
              addends.stream().map(views::brief).toList(),
              false,
              false,
              addends.stream().mapToInt(telling.moments()::of).max().orElse(0)));
    }
    if (figure.includesAttackers() != null) {
      add(
          telling.text(
              figure.includesAttackers() ? "claim.with-attackers" : "claim.without-attackers"));
    }
  }

  private void covered() {
    Covers covers = claim.covers();
    if (covers == null) {
      return;
    }
    List<TextLink> links = new ArrayList<>();
    covers.places().forEach(place -> links.add(telling.place(place)));
    covers.events().stream()
        .filter(id -> !id.equals(claim.event()) && telling.site().events().has(id))
        .forEach(event -> links.add(telling.event(event)));
    String window = window(covers.window());
    if (window != null) {
      links.add(new TextLink(window, null));
    }
    if (!links.isEmpty()) {
      remarks.add(new Remark(telling.text("claim.covers"), links, false, false, 0));
    }
  }

  private @Nullable String window(Covers.@Nullable Window window) {
    if (window == null) {
      return null;
    }
    if (window.asReported() != null) {
      return telling.text("claim.quoted", "words", window.asReported());
    }
    var zone = telling.site().timeline().zone();
    var words = telling.times().words();
    if (window.start() != null && window.end() != null) {
      return telling
          .words()
          .text(
              "claim.window",
              Map.of(
                  "first", words.point(window.start(), zone),
                  "last", words.point(window.end(), zone)));
    }
    return window.start() != null
        ? telling.text("claim.window-from", "first", words.point(window.start(), zone))
        : window.end() != null
            ? telling.text("claim.window-to", "last", words.point(window.end(), zone))
            : null;
  }

  private void named() {
    if (!claim.names().isEmpty()) {
      String key = claim.kind() == ClaimKind.DENIAL ? "claim.names-denied" : "claim.names";
      remarks.add(
          new Remark(
              telling.text(key),
              claim.names().stream().map(telling::actor).toList(),
              false,
              false,
              0));
    }
  }

  private void linked(String key, Claim other, boolean replaced) {
    remarks.add(
        new Remark(
            telling.text(key),
            List.of(views.brief(other)),
            false,
            replaced,
            telling.moments().of(other)));
  }

  private void add(String sentence) {
    remarks.add(new Remark(sentence, List.of(), false, false, 0));
  }
}
