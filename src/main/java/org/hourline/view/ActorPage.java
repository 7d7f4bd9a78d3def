package org.hourline.view;

import java.util.List;
import org.hourline.view.EventPage.Relations;
import org.jspecify.annotations.Nullable;

/// An actor: what it is said to have been in each event, what it says, what is said of it.
///
/// @param type the kind of actor, in words
/// @param unnamed says that the source gives no name
/// @param events by role
/// @param says its claims
/// @param named the claims that name it, each with its denials
public record ActorPage(
    String path,
    Shell shell,
    String name,
    List<String> aliases,
    String type,
    @Nullable String unnamed,
    @Nullable String note,
    List<TextLink> partOf,
    List<TextLink> parts,
    List<TextLink> sameAs,
    List<Relations> events,
    List<AccountsView> says,
    List<AccountsView> named,
    List<NoteView> notes)
    implements PageView {
  public ActorPage {
    aliases = List.copyOf(aliases);
    partOf = List.copyOf(partOf);
    parts = List.copyOf(parts);
    sameAs = List.copyOf(sameAs);
    events = List.copyOf(events);
    says = List.copyOf(says);
    named = List.copyOf(named);
    notes = List.copyOf(notes);
  }
}
