package org.hourline.view;

/// What one page shows, ready to be printed: words, addresses and order are all decided. Rendering
/// adds markup and nothing else.
public sealed interface PageView
    permits FrontPage,
        DayPage,
        YearPage,
        EventPage,
        PlacePage,
        ActorPage,
        ClaimsPage,
        SourcesPage,
        CorrectionsPage,
        EditionPage,
        MovedPage,
        ErasedPage,
        EditorPage,
        BriefingPage,
        NotFoundPage {
  /// The file in the site, such as `events/gwadar-camp/index.html`.
  String path();

  /// What stands around the page.
  Shell shell();

  /// The template that prints it, in `templates/`.
  default String template() {
    return switch (this) {
      case FrontPage page -> "front.ftl";
      case DayPage page -> "day.ftl";
      case YearPage page -> "year.ftl";
      case EventPage page -> "event.ftl";
      case PlacePage page -> "place.ftl";
      case ActorPage page -> "actor.ftl";
      case ClaimsPage page -> "claims.ftl";
      case SourcesPage page -> "sources.ftl";
      case CorrectionsPage page -> "corrections.ftl";
      case EditionPage page -> "edition.ftl";
      case MovedPage page -> "moved.ftl";
      case ErasedPage page -> "erased.ftl";
      case EditorPage page -> "page.ftl";
      case BriefingPage page -> "briefing.ftl";
      case NotFoundPage page -> "404.ftl";
    };
  }
}
