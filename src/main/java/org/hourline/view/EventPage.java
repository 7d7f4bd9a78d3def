package org.hourline.view;

import java.util.List;
import org.hourline.markup.Html;
import org.jspecify.annotations.Nullable;

/// An event's page. Of a withdrawn event it says only that it was withdrawn, and holds its address.
///
/// @param kind the CSS class of its kind
/// @param type event type and sub-type, in words
/// @param withdrawn whether it was withdrawn; then nothing is there but its id and corrections
/// @param draft whether it is not to be published yet
/// @param remarks "Provisional", "Before the window, told for context", "Not verified"
/// @param ended until when it lasted, in words; null: not known
/// @param order what it came after and before, where only the order is known
/// @param pictures in the editor's order
/// @param copy a citation to copy
/// @param earlier the event before it in the list
/// @param later the event after it
public record EventPage(
    String path,
    Shell shell,
    String title,
    String kind,
    String type,
    TimeView time,
    @Nullable String ended,
    List<Relations> order,
    List<List<TextLink>> places,
    List<Participant> participants,
    boolean withdrawn,
    boolean draft,
    @Nullable String warning,
    List<String> remarks,
    @Nullable String summary,
    List<NoteView.Mark> marks,
    List<PictureView> pictures,
    @Nullable Html body,
    List<AccountsView> accounts,
    @Nullable EstimateView estimate,
    List<Relations> relations,
    List<CorrectionView> corrections,
    List<NoteView> notes,
    String copy,
    @Nullable TextLink earlier,
    @Nullable TextLink later)
    implements PageView {
  public EventPage {
    order = List.copyOf(order);
    places = List.copyOf(places);
    participants = List.copyOf(participants);
    remarks = List.copyOf(remarks);
    marks = List.copyOf(marks);
    pictures = List.copyOf(pictures);
    accounts = List.copyOf(accounts);
    relations = List.copyOf(relations);
    corrections = List.copyOf(corrections);
    notes = List.copyOf(notes);
  }

  /// The same with its notes.
  EventPage with(List<NoteView> itsNotes) {
    return new EventPage(
        path,
        shell,
        title,
        kind,
        type,
        time,
        ended,
        order,
        places,
        participants,
        withdrawn,
        draft,
        warning,
        remarks,
        summary,
        marks,
        pictures,
        body,
        accounts,
        estimate,
        relations,
        corrections,
        itsNotes,
        copy,
        earlier,
        later);
  }

  /// Actors in one role.
  ///
  /// @param role "said to have done it", "target"
  public record Participant(String role, List<TextLink> actors) {
    public Participant {
      actors = List.copyOf(actors);
    }
  }

  /// Other events in one relation to this one.
  ///
  /// @param relation "Answered by"
  public record Relations(String relation, List<TextLink> events) {
    public Relations {
      events = List.copyOf(events);
    }
  }

  /// The editor's own estimate, apart from the claims.
  ///
  /// @param figure "Civilians killed: 8 to 12, best 11"
  /// @param rationale why
  public record EstimateView(String figure, String rationale) {}
}
