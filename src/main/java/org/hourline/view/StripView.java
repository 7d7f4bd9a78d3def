package org.hourline.view;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The strip: the window drawn hour by hour, in lanes. Positions along it are percent of the
/// window, 0 at its start, 100 at its end, in the direction of time; a right-to-left page mirrors
/// them. Its labels are ordinary text in ordered lists, so the drawing is its own text equivalent.
///
/// @param name what it shows, as its accessible name
/// @param headings the days (months, years) of the window, in order; their shares add up to 100
/// @param scales the hours in local time, then in UTC, then in the zones of `also_show`
/// @param lines where hours are ruled; a strong line where a day begins
/// @param nights between sunset and sunrise
/// @param lanes in order
/// @param legend the signs that this strip uses, and no others
/// @param notes what the signs stand for that a sample cannot show: the place of the night
/// @param before events told for context that lie before the window
/// @param after those after it
/// @param status the whole window and how many events it holds, in words
/// @param zones whose hours the script can show, the timeline's own first
/// @param overview the band over the strip, which the script wakes
/// @param data what the script draws the strip from; see [StripData]
public record StripView(
    String name,
    List<Heading> headings,
    List<Scale> scales,
    List<Line> lines,
    List<Stretch> nights,
    List<Lane> lanes,
    List<Sign> legend,
    List<String> notes,
    @Nullable Asides before,
    @Nullable Asides after,
    String status,
    List<Zone> zones,
    StripOverview overview,
    JsonText data) {
  public StripView {
    headings = List.copyOf(headings);
    scales = List.copyOf(scales);
    lines = List.copyOf(lines);
    nights = List.copyOf(nights);
    lanes = List.copyOf(lanes);
    legend = List.copyOf(legend);
    notes = List.copyOf(notes);
    zones = List.copyOf(zones);
  }

  /// A day, month or year over the hours.
  ///
  /// @param text "Saturday 31 January"
  /// @param brief "Sat 31", where the whole does not fit
  /// @param at its percent of the window, as classes of kinds.css
  public record Heading(String text, String brief, double share, String at) {}

  /// A zone.
  ///
  /// @param id as in the tz database: "Asia/Karachi"
  /// @param name what it is called when the window begins: "PKT (UTC+5)"
  public record Zone(String id, String name) {}

  /// The hours in one zone.
  ///
  /// @param zone "PKT (UTC+5)"
  public record Scale(String zone, List<Tick> ticks) {
    public Scale {
      ticks = List.copyOf(ticks);
    }
  }

  /// An hour.
  ///
  /// @param at where, as classes of kinds.css
  /// @param everywhere whether a strip of 320 px has room for it too
  public record Tick(String text, double from, String at, boolean everywhere) {}

  /// A rule across the lanes.
  public record Line(double from, boolean strong) {}

  /// A stretch of the window.
  public record Stretch(double from, double to) {
    public double width() {
      return Percent.round(to - from);
    }
  }

  /// A lane.
  ///
  /// @param href the page of what it gathers; null: none
  /// @param note what the lane holds that its name does not say; null: nothing
  /// @param count how many events, in words
  /// @param rows one an event, each account of a contested time, each gap; empty where `density`
  ///   stands in their place
  public record Lane(
      String name,
      @Nullable String href,
      @Nullable String note,
      String count,
      List<Row> rows,
      @Nullable Density density) {
    public Lane {
      rows = List.copyOf(rows);
    }
  }

  /// What a row of a lane is.
  public enum RowForm {
    EVENT,
    ACCOUNT,
    GAP
  }

  /// A row of a lane: its marks, and the label that names them.
  ///
  /// @param event the id of the event; empty for a gap
  /// @param href the event; null for a gap
  /// @param when its time in words
  /// @param brief what of its time stands beside the title where room is scarce: "about 03:00",
  ///   "after “Camp attacked”"; null: nothing that the marks do not show
  /// @param kind a class: `kind-attack`, …
  /// @param label where its label stands, as classes of kinds.css
  public record Row(
      RowForm form,
      String event,
      String title,
      @Nullable String href,
      String when,
      @Nullable String brief,
      String kind,
      boolean statement,
      String label,
      List<Mark> marks) {
    public Row {
      marks = List.copyOf(marks);
    }

    /// The form's name in a template and as a class.
    public String sign() {
      return form.name().toLowerCase(Locale.ROOT);
    }
  }

  /// A sign on the strip.
  public enum MarkForm {
    /// A reported hour; `from` equals `to`.
    DOT,
    /// How far "about" reaches on each side of it.
    WHISKER,
    /// Every hour in which it can have begun.
    BAND,
    /// It certainly lasted through these hours.
    LASTS,
    /// It follows something; `from` equals `to`.
    ARROW,
    /// It follows the row above.
    CONNECTOR,
    /// One of several accounts of the hour.
    CLAIMED,
    /// The stretch that holds every account.
    ENVELOPE,
    /// No reports.
    GAP
  }

  /// A sign and where it stands, clipped to the window.
  ///
  /// @param opensBefore whether it goes on before the window
  /// @param opensAfter whether it goes on after it
  public record Mark(
      MarkForm form, double from, double to, boolean opensBefore, boolean opensAfter) {
    public double width() {
      return Percent.round(to - from);
    }

    /// The form's name in a template.
    public String sign() {
      return form.name().toLowerCase(Locale.ROOT);
    }
  }

  /// A crowded lane: counts in place of rows. Each event is counted exactly once: in the bin of its
  /// reported hour; in its day, where only the day is known; else in `wider`. What the numbers of
  /// each list of bins, the days and `wider` add up to is `total`.
  ///
  /// @param total the lane's events, in words
  /// @param fine bins of an hour or more, at most 32
  /// @param coarse the same counts in at most 8 bins, for a narrow strip
  /// @param days events of which only the day is known
  /// @param wider events whose day is not known either; null: none
  /// @param tall whether the numbers of the fine bins are too wide to stand upright
  public record Density(
      String total,
      List<Bin> fine,
      List<Bin> coarse,
      List<Bin> days,
      @Nullable Bin wider,
      boolean tall) {
    public Density {
      fine = List.copyOf(fine);
      coarse = List.copyOf(coarse);
      days = List.copyOf(days);
    }
  }

  /// A count.
  ///
  /// @param from percent of the window
  /// @param to percent of the window
  /// @param height percent of the fullest bin of the lane
  /// @param number as printed; empty for none
  /// @param words "Saturday 31 January, 03:00–04:00: 12 events"
  /// @param href the list; null where nothing is in it
  /// @param at its width, as classes of kinds.css; empty where all of its list are as wide; of a
  ///   day, where its words stand
  public record Bin(
      double from,
      double to,
      int count,
      double height,
      String number,
      String words,
      @Nullable String href,
      String at) {
    public double width() {
      return Percent.round(to - from);
    }
  }

  /// A sign of the legend.
  ///
  /// @param sample which sample is drawn: `dot`, `band`, `night`, …
  /// @param kind a class: `kind-attack`, …; empty for signs that have no kind
  public record Sign(String sample, String kind, String text) {}

  /// Events outside the window.
  public record Asides(String title, List<Aside> events) {
    public Asides {
      events = List.copyOf(events);
    }
  }

  /// An event outside the window.
  public record Aside(
      String event, String title, String href, String when, String kind, boolean statement) {}
}
