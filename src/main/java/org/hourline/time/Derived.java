package org.hourline.time;

import java.util.List;

/// What follows from a reported time by itself, before other events narrow it.
public sealed interface Derived {
  /// The stretch in which it can have begun.
  record Own(Interval began) implements Derived {}

  /// It cannot be as written.
  ///
  /// @param faults at least one
  record Faulty(List<TimingFault> faults) implements Derived {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
