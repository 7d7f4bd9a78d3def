package org.hourline.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hourline.language.Words;
import org.hourline.model.Amount;
import org.hourline.model.Claim;
import org.hourline.model.Figure;
import org.hourline.model.Qualifier;
import org.hourline.view.LedgerView.Dot;
import org.hourline.view.LedgerView.Tick;
import org.jspecify.annotations.Nullable;

/// The axis of one row: from zero to a round number, in round steps.
///
/// @param step between ticks
/// @param end the last tick, at or beyond the greatest figure
record LedgerAxis(long step, long end) {
  private static final int MOST_STEPS = 4;

  /// Numbers stand to the right of their dot up to here, to its left beyond.
  private static final double TURN = 55;

  /// The axis of figures that differ; null where one number is all there is: it needs no axis.
  static @Nullable LedgerAxis of(List<Claim> claims) {
    Set<Amount> amounts = new LinkedHashSet<>();
    long greatest = 0;
    for (Claim claim : claims) {
      Amount amount = Ledger.figure(claim).amount();
      amounts.add(amount);
      // "More than 150" wants room for its arrow.
      long room = opensAfter(Ledger.figure(claim)) ? 1 : 0;
      greatest = Math.max(greatest, most(amount) + room);
    }
    if (amounts.size() < 2 || greatest == 0) {
      return null;
    }
    long step = 1;
    for (int i = 0; (greatest + step - 1) / step > MOST_STEPS; i++) {
      // 1, 2, 5, 10, 20, 50, …
      step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return new LedgerAxis(step, (greatest + step - 1) / step * step);
  }

  List<Tick> ticks(Words words) {
    List<Tick> ticks = new ArrayList<>();
    for (long at = 0; at <= end; at += step) {
      double from = percent(at);
      ticks.add(new Tick(words.number(at), from, Percent.classes(from)));
    }
    return ticks;
  }

  Dot dot(Figure figure) {
    Amount amount = figure.amount();
    Qualifier qualifier = figure.qualifier();
    double from = percent(least(amount));
    double to = percent(most(amount));
    boolean less = amount.min() == null || qualifier == Qualifier.AT_MOST;
    return new Dot(
        from,
        to,
        less,
        opensAfter(figure),
        qualifier == Qualifier.ABOUT || qualifier == Qualifier.UNCLEAR,
        to <= TURN ? Percent.classes(to) + " starts" : Percent.classes(100 - from) + " ends");
  }

  private static boolean opensAfter(Figure figure) {
    return figure.amount().max() == null
        || figure.qualifier() == Qualifier.AT_LEAST
        || figure.qualifier() == Qualifier.MORE_THAN;
  }

  private double percent(long number) {
    return Percent.of((double) number, (double) end);
  }

  private static long least(Amount amount) {
    return amount.min() != null ? amount.min() : most(amount);
  }

  private static long most(Amount amount) {
    return amount.max() != null ? amount.max() : amount.min() != null ? amount.min() : 0;
  }
}
