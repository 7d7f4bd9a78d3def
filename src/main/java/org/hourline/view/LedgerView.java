package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ledger: who says how many. Nothing in it is added, averaged, picked or ranked. One row is
/// measure, victims, unit and scope, and no two rows share an axis.
///
/// @param groups rows of one measure, victim group and unit; empty: no figures
/// @param headings the columns' names: who says it, how many
/// @param notes how to read it
public record LedgerView(List<Group> groups, Headings headings, List<String> notes) {
  /// How many lines a part has at most, unless one row has more; a block of parts; and a ledger
  /// that is one block.
  private static final int PART = 16;

  private static final int BLOCK = 2 * PART;
  private static final int BLOCK_FROM = 80;

  public LedgerView {
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
  }

  /// The groups as a page with two columns sets them. A long group stands in parts, for no part
  /// breaks between columns, and each tells again what it counts; a long ledger stands in blocks of
  /// some parts, so that a column is read without scrolling back, and a browser lays out those that
  /// are near.
  public List<List<Part>> blocks() {
    List<Part> parts = groups.stream().flatMap(group -> group.parts().stream()).toList();
    if (parts.stream().mapToInt(Part::lines).sum() <= BLOCK_FROM) {
      return parts.isEmpty() ? List.of() : List.of(parts);
    }
    List<List<Part>> blocks = new ArrayList<>();
    int lines = BLOCK;
    for (Part part : parts) {
      if (lines + part.lines() > BLOCK) {
        blocks.add(new ArrayList<>());
        lines = 0;
      }
      blocks.getLast().add(part);
      lines += part.lines();
    }
    return blocks;
  }

  /// Rows of a group that stand together.
  ///
  /// @param follows since when the part before it is shown; null for the group's first
  public record Part(String title, @Nullable Integer follows, List<Row> rows) {
    public Part {
      rows = List.copyOf(rows);
    }

    /// Since when one of its rows has a figure.
    public int known() {
      return since(rows);
    }

    int lines() {
      return rows.stream().mapToInt(Part::lines).sum();
    }

    /// About how high a row is: its own line, and one for each figure.
    private static int lines(Row row) {
      return 1 + row.entries().size();
    }
  }

  private static int since(List<Row> rows) {
    return rows.stream().mapToInt(Row::known).min().orElse(0);
  }

  /// The names of the columns.
  public record Headings(String claimant, String figure) {}

  /// The rows of one measure, victim group and unit.
  ///
  /// @param title "Security personnel killed"
  public record Group(String title, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }

    /// Since when one of its rows has a figure.
    public int known() {
      return since(rows);
    }

    List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      List<Row> next = new ArrayList<>();
      int lines = 0;
      for (Row row : rows) {
        if (!next.isEmpty() && lines + Part.lines(row) > PART) {
          parts.add(part(parts, next));
          next.clear();
          lines = 0;
        }
        next.add(row);
        lines += Part.lines(row);
      }
      parts.add(part(parts, next));
      return parts;
    }

    private Part part(List<Part> before, List<Row> rows) {
      return new Part(title, before.isEmpty() ? null : before.getLast().known(), rows);
    }
  }

  /// A row: every figure for one scope.
  ///
  /// @param caption the group's title and the scope, for those who hear it
  /// @param scopeName "covers"; null where no scope is stated
  /// @param scope what the figures cover, as stated; empty: not stated
  /// @param known since when it has a figure; here and below, a number of [Moments]
  /// @param remarks "two accounts", "one source": one for each stretch of moments, the latest last
  /// @param axis from zero, in round numbers; null where there is nothing to compare
  /// @param entries in the order in which they were said
  /// @param sums totals with the sum that their claimant gave
  /// @param notes what other claims say of these figures
  public record Row(
      String caption,
      @Nullable String scopeName,
      List<Phrase> scope,
      int known,
      List<Spell> remarks,
      @Nullable Axis axis,
      List<Entry> entries,
      List<Sum> sums,
      List<Note> notes) {
    public Row {
      scope = List.copyOf(scope);
      remarks = List.copyOf(remarks);
      entries = List.copyOf(entries);
      sums = List.copyOf(sums);
      notes = List.copyOf(notes);
    }
  }

  /// Text, perhaps linked.
  public record Phrase(String text, @Nullable String href, int known) {}

  /// An axis from zero. It is as long at every moment, so that no dot moves.
  ///
  /// @param known since when there are two figures to compare
  public record Axis(List<Tick> ticks, int known) {
    public Axis {
      ticks = List.copyOf(ticks);
    }
  }

  /// A number on an axis.
  ///
  /// @param from percent of the axis
  /// @param at the same, as classes of kinds.css
  public record Tick(String text, double from, String at) {}

  /// A figure.
  ///
  /// @param claimant who says it
  /// @param actorHref their page; null for what a source says, naming no one
  /// @param figure with its qualifier: "at least 15"
  /// @param href the claim
  /// @param said when it was said, in words
  /// @param marks "not independently verified by …", "11 = 5 men + 3 women + 3 children"
  /// @param known since when it counts as said
  /// @param superseded since when its own claimant has replaced it; null: it stands
  /// @param dot its place on the axis; null where there is none
  public record Entry(
      String claimant,
      @Nullable String actorHref,
      String figure,
      String href,
      String said,
      List<String> marks,
      int known,
      @Nullable Integer superseded,
      @Nullable Dot dot) {
    public Entry {
      marks = List.copyOf(marks);
    }
  }

  /// A figure on an axis.
  ///
  /// @param from percent of the axis: the figure, or the least of it
  /// @param to the most of it; equal to `from` for one number
  /// @param opensAfter "at least", "more than", or no most: an arrow towards more
  /// @param opensBefore "at most", or no least: an arrow towards less
  /// @param vague "about", "unclear": a ring, not a dot
  /// @param label where its number stands, as classes of kinds.css
  public record Dot(
      double from,
      double to,
      boolean opensBefore,
      boolean opensAfter,
      boolean vague,
      String label) {
    public double width() {
      return Percent.round(to - from);
    }
  }

  /// A total and its terms: "41 + 92 = 133".
  ///
  /// @param terms the figures added, each linked to its claim
  /// @param verdict whether it holds, in words
  /// @param by who gave the total, in words
  /// @param known since when the total and all its terms are there
  public record Sum(
      List<Phrase> terms, Phrase total, boolean holds, String verdict, String by, int known) {
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /// What another claim says of these figures.
  public record Note(String text, String by, String href, int known) {}
}
