package org.hourline.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hourline.model.Event;
import org.hourline.model.Importance;

/// How much of a flash update is printed. What does not fit its page is cut by importance, in small
/// steps: events told as details first, then summaries, then what stands far down in the lists and
/// the other events by turns, the weightiest last. Of what is contested and of what is not known,
/// at least one thing always stays.
///
/// @param highlights how many headline events stand at the top
/// @param events ids of the other events that are told
/// @param terse whether those are told without their summaries
/// @param figures how many rows of figures
/// @param contested how many contests
/// @param unknown how many gaps
/// @param changes how many new claims and events are named
public record FlashCut(
    int highlights,
    List<String> events,
    boolean terse,
    int figures,
    int contested,
    int unknown,
    int changes) {
  static final int FEWEST_HIGHLIGHTS = 3;
  private static final int MOST_HIGHLIGHTS = 5;

  /// No page has room for more of one thing.
  private static final int MOST = 60;

  /// What a page may hold of figures, contests, gaps and changes: the first is what is aimed at,
  /// the second what is kept as long as an event is left to cut; the toll by group stays longest.
  private static final int[][] SHARES = {
    {10, 8, 8, 4}, {6, 4, 4, 2}, {3, 2, 2, 0}, {3, 1, 1, 0}, {0, 1, 1, 0}
  };

  public FlashCut {
    events = List.copyOf(events);
  }

  /// What can be cut.
  public enum Part {
    FIGURES,
    EVENTS,
    CONTESTED,
    UNKNOWN,
    CHANGES
  }

  /// The same with more of one part, as far as there is more.
  ///
  /// @param whole what there is
  public FlashCut with(Part part, int more, FlashCut whole) {
    int told = Math.min(events.size() + (part == Part.EVENTS ? more : 0), whole.events.size());
    return new FlashCut(
        highlights,
        whole.events.subList(0, Math.max(told, events.size())),
        terse,
        longer(part == Part.FIGURES, figures, more, whole.figures),
        longer(part == Part.CONTESTED, contested, more, whole.contested),
        longer(part == Part.UNKNOWN, unknown, more, whole.unknown),
        longer(part == Part.CHANGES, changes, more, whole.changes));
  }

  private static int longer(boolean wanted, int length, int more, int whole) {
    return wanted ? Math.min(length + more, whole) : length;
  }

  /// Nothing is cut.
  static FlashCut none(List<Event> events) {
    int all = Integer.MAX_VALUE;
    return new FlashCut(
        MOST_HIGHLIGHTS, events.stream().map(Event::id).toList(), false, all, all, all, all);
  }

  /// Ever shorter cuts, the longest first: each prints a little less than the one before.
  ///
  /// @param events those that may be told beside the highlights, in order
  static List<FlashCut> steps(
      List<Event> events, int figures, int contested, int unknown, int changes) {
    List<Event> weightiestFirst =
        events.stream().sorted(Comparator.comparing(Event::importance)).limit(MOST).toList();
    int weighty =
        (int)
            weightiestFirst.stream()
                .filter(event -> event.importance() != Importance.DETAIL)
                .count();
    Steps steps =
        new Steps(
            new FlashCut(
                MOST_HIGHLIGHTS,
                weightiestFirst.stream().map(Event::id).toList(),
                false,
                Math.min(figures, MOST),
                Math.min(contested, MOST),
                Math.min(unknown, MOST),
                Math.min(changes, MOST)));
    while (steps.last().events().size() > weighty) {
      steps.lessEvents();
    }
    steps.shorten(SHARES[0]);
    steps.tersely();
    while (!steps.last().events().isEmpty()) {
      steps.lessEvents();
      steps.shortenOnce(SHARES[1]);
    }
    steps.shorten(SHARES[1]);
    steps.fewerHighlights();
    steps.shorten(SHARES[2]);
    steps.shorten(SHARES[3]);
    steps.shorten(SHARES[4]);
    return steps.all;
  }

  /// The steps so far.
  private static final class Steps {
    private final List<FlashCut> all = new ArrayList<>();

    Steps(FlashCut first) {
      all.add(first);
    }

    FlashCut last() {
      return all.getLast();
    }

    void lessEvents() {
      FlashCut cut = last();
      add(cut.events().subList(0, cut.events().size() - 1), cut.terse(), cut.highlights());
    }

    void tersely() {
      add(last().events(), true, last().highlights());
    }

    void fewerHighlights() {
      while (last().highlights() > FEWEST_HIGHLIGHTS) {
        add(last().events(), true, last().highlights() - 1);
      }
    }

    private void add(List<String> events, boolean terse, int highlights) {
      FlashCut cut = last();
      all.add(
          new FlashCut(
              highlights,
              events,
              terse,
              cut.figures(),
              cut.contested(),
              cut.unknown(),
              cut.changes()));
    }

    /// Takes one off the list that exceeds its share most, till none does.
    void shorten(int[] shares) {
      while (shortenOnce(shares)) {
        // One step each time.
      }
    }

    /// @return whether there was one to take
    boolean shortenOnce(int[] shares) {
      FlashCut cut = last();
      int[] lengths = {cut.figures(), cut.contested(), cut.unknown(), cut.changes()};
      int longest = 0;
      for (int i = 1; i < lengths.length; i++) {
        if (lengths[i] - shares[i] > lengths[longest] - shares[longest]) {
          longest = i;
        }
      }
      if (lengths[longest] <= shares[longest]) {
        return false;
      }
      lengths[longest]--;
      all.add(
          new FlashCut(
              cut.highlights(),
              cut.events(),
              cut.terse(),
              lengths[0],
              lengths[1],
              lengths[2],
              lengths[3]));
      return true;
    }
  }
}
