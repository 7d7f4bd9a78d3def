package org.hourline.check;

import java.util.List;
import org.hourline.model.Unread;
import org.hourline.problem.Rule;

/// What a timeline tells its readers about itself.
final class Handbook {
  private static final Rule NO_METHOD_PAGE =
      Rule.warning(
          "no-method-page",
          "A page `method` says how the timeline was made",
          "The Trust Project; Every Casualty Counts",
          "COR-3");
  private static final Rule NO_CONTACT =
      Rule.warning(
          "no-contact",
          "timeline.json has a `contact` for corrections",
          "The Trust Project; IFCN 5",
          "COR-3");
  static final List<Rule> RULES = List.of(NO_METHOD_PAGE, NO_CONTACT);

  private Handbook() {}

  static void check(Inspection inspection) {
    if (!inspection.site().pages().has("method") && !inspection.unread().ids().contains("method")) {
      inspection.report(
          NO_METHOD_PAGE,
          "timeline",
          "No page says how this was made",
          "add pages/method.md: sources, figures, corrections",
          "method");
    }
    if (inspection.site().timeline().contact() == null
        && !inspection.unread().files().contains(Unread.Kind.TIMELINE)) {
      inspection.report(
          NO_CONTACT, "timeline", "Nothing says where to write to", "add `contact`", "contact");
    }
  }
}
