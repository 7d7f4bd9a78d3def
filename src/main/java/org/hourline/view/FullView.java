package org.hourline.view;

import java.util.List;
import org.hourline.markup.Html;
import org.jspecify.annotations.Nullable;

/// A full briefing.
///
/// @param bottomLine in one sentence or two
/// @param added what the editor adds; null: nothing
/// @param figures the key figures, by claimant
/// @param strip the covered events, hour by hour
/// @param rows how many lines the label of each row of the strip takes on paper, lane by lane
/// @param map where; null where no place has a point
/// @param chronology the events in order, on one line each
/// @param sheets a sheet an event
/// @param loose the covered claims that stand on no sheet
/// @param responsibility who claims, who accuses, who denies
/// @param contested what two sides tell differently
/// @param unknown what nobody has told
/// @param actors who acts or speaks in it
/// @param terms the words that it uses in a fixed sense
/// @param method how it was made
/// @param page what the editor says of the method; null: nothing
public record FullView(
    BriefingHead head,
    Html bottomLine,
    @Nullable Html added,
    List<FigureRow> figures,
    StripView strip,
    List<List<Integer>> rows,
    @Nullable MapView map,
    List<Stretch> chronology,
    List<EventPage> sheets,
    List<AccountsView> loose,
    List<Responsibility> responsibility,
    List<AccountsView> contested,
    List<GapView> unknown,
    List<ActorLine> actors,
    List<Term> terms,
    List<String> method,
    @Nullable Html page,
    ChangesView changes,
    List<NoteView> notes)
    implements BriefingView {
  public FullView {
    figures = List.copyOf(figures);
    rows = List.copyOf(rows);
    chronology = List.copyOf(chronology);
    sheets = List.copyOf(sheets);
    loose = List.copyOf(loose);
    responsibility = List.copyOf(responsibility);
    contested = List.copyOf(contested);
    unknown = List.copyOf(unknown);
    actors = List.copyOf(actors);
    terms = List.copyOf(terms);
    method = List.copyOf(method);
    notes = List.copyOf(notes);
  }

  /// The events of one day, or of one stretch of days.
  public record Stretch(String heading, List<Moment> moments) {
    public Stretch {
      moments = List.copyOf(moments);
    }
  }

  /// An event on one line.
  ///
  /// @param local its time under the heading
  /// @param utc the same in UTC; null where no hour was reported
  /// @param precision how finely its beginning is known, in words
  public record Moment(
      String local,
      @Nullable String utc,
      String precision,
      TextLink event,
      String type,
      List<TextLink> places,
      List<NoteView.Mark> marks) {
    public Moment {
      places = List.copyOf(places);
      marks = List.copyOf(marks);
    }
  }

  /// Claims of one kind: responsibility claimed, attributed, denied.
  ///
  /// @param none what is said where there are none
  public record Responsibility(String title, String none, List<Accused> claims) {
    public Responsibility {
      claims = List.copyOf(claims);
    }
  }

  /// Who says it of whom.
  ///
  /// @param event the event that it is said of; null: of no single one
  /// @param names whom it names
  public record Accused(@Nullable TextLink event, List<String> names, ClaimView claim) {
    public Accused {
      names = List.copyOf(names);
    }
  }

  /// An actor on one line.
  public record ActorLine(
      String anchor,
      TextLink name,
      List<String> aliases,
      String type,
      @Nullable String partOf,
      @Nullable String note) {
    public ActorLine {
      aliases = List.copyOf(aliases);
    }
  }

  /// A word and what it stands for here.
  public record Term(String word, String meaning) {}
}
