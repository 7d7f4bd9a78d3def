package org.hourline.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hourline.language.Words;
import org.hourline.view.StripView.Lane;
import org.hourline.view.StripView.Mark;
import org.hourline.view.StripView.MarkForm;
import org.hourline.view.StripView.Row;
import org.hourline.view.StripView.Sign;
import org.jspecify.annotations.Nullable;

/// The signs that a strip uses, explained; no sign that it does not use.
record StripLegend(Words words) {

  /// @param sky the name of the place whose nights are shaded; null: none are
  List<Sign> of(List<Lane> lanes, @Nullable String sky) {
    Set<String> kinds = new LinkedHashSet<>();
    EnumSet<MarkForm> forms = EnumSet.noneOf(MarkForm.class);
    boolean statements = false;
    boolean open = false;
    boolean counts = false;
    for (Lane lane : lanes) {
      counts |= lane.density() != null;
      for (Row row : lane.rows()) {
        kinds.add(row.kind());
        statements |= row.statement();
        for (Mark mark : row.marks()) {
          forms.add(mark.form());
          open |= mark.opensBefore() || mark.opensAfter();
        }
      }
    }
    List<Sign> signs = new ArrayList<>();
    for (EventKind kind : EventKind.values()) {
      if (kinds.contains(kind.css())) {
        signs.add(new Sign("kind", kind.css(), words.text(kind.key())));
      }
    }
    if (statements) {
      signs.add(new Sign("statement", "", words.text("strip.legend.statement")));
    }
    for (MarkForm form : forms) {
      String key = key(form);
      if (key != null) {
        signs.add(new Sign(form.name().toLowerCase(Locale.ROOT), "", words.text(key)));
      }
    }
    if (open) {
      signs.add(new Sign("open", "", words.text("strip.legend.open")));
    }
    if (counts) {
      signs.add(new Sign("counts", "", words.text("strip.legend.counts")));
    }
    if (sky != null) {
      signs.add(new Sign("night", "", words.text("strip.legend.night", Map.of("place", sky))));
    }
    return signs;
  }

  /// The connector is an arrow to the row below and needs no line of its own; an envelope stands
  /// only around accounts.
  private static @Nullable String key(MarkForm form) {
    return switch (form) {
      case DOT -> "strip.legend.dot";
      case WHISKER -> "strip.legend.whisker";
      case BAND -> "strip.legend.band";
      case LASTS -> "strip.legend.lasts";
      case ARROW -> "strip.legend.arrow";
      case CLAIMED -> "strip.legend.claimed";
      case GAP -> "strip.legend.gap";
      case CONNECTOR, ENVELOPE -> null;
    };
  }
}
