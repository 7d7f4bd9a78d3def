package org.hourline.read;

import java.util.List;
import org.hourline.problem.Rule;

/// What must hold of files and of the shape of what is in them.
final class ShapeRules {
  private static final String OURS = "Hourline";

  static final Rule NOT_A_FOLDER =
      Rule.error("not-a-folder", "The content is a folder that can be read", OURS);
  static final Rule MISSING_FILE =
      Rule.error(
          "missing-file",
          "timeline.json is there, and every map layer and picture that is named",
          OURS,
          "MED-4");
  static final Rule UNKNOWN_FILE =
      Rule.warning("unknown-file", "Every file of the content has a meaning", OURS);
  static final Rule UNREADABLE_FILE =
      Rule.error("unreadable-file", "Every file of the content can be read", OURS);
  static final Rule SPECIAL_FILE =
      Rule.error("special-file", "The content holds ordinary files and folders only", OURS);
  static final Rule LINK_OUTSIDE =
      Rule.error("link-outside", "A symbolic link stays inside the content folder", OURS);
  static final Rule TOO_LARGE =
      Rule.error("too-large", "No file of the content is larger than 32 MiB", OURS);
  static final Rule EMPTY_FILE = Rule.error("empty-file", "No file is empty", OURS);
  static final Rule NOT_UTF8 = Rule.error("not-utf8", "Text is UTF-8", "RFC 3629");
  static final Rule NOT_JSON = Rule.error("not-json", "A .json file is JSON", "RFC 8259");
  static final Rule NOT_YAML = Rule.error("not-yaml", "Front matter is YAML", "YAML 1.2");
  static final Rule YAML_FEATURE =
      Rule.error("yaml-feature", "Front matter says what JSON can say: no anchors, no tags", OURS);
  static final Rule TOO_DEEP = Rule.error("too-deep", "Values are nested 40 levels at most", OURS);
  static final Rule TRAILING_TEXT =
      Rule.error("trailing-text", "Nothing follows the one value of a file", "RFC 8259");
  static final Rule FRONT_MATTER_MISSING =
      Rule.error("front-matter-missing", "A Markdown file begins with front matter", OURS);
  static final Rule FRONT_MATTER_NOT_CLOSED =
      Rule.error("front-matter-not-closed", "Front matter ends with a line `---`", OURS);
  static final Rule DUPLICATE_KEY =
      Rule.error("duplicate-key", "No key stands twice in one object", "RFC 8259");
  static final Rule UNKNOWN_KEY = Rule.error("unknown-key", "Every key has a meaning", OURS);
  static final Rule MISSING_KEY =
      Rule.error(
          "missing-key",
          "What must be said is said: a claim's claimant and sources, an estimate's rationale, a"
              + " picture's origin, an actor's type",
          "Every Casualty Counts, transparency; IFCN principle 2",
          "SRC-1",
          "FIG-9",
          "MED-1",
          "MED-4",
          "ACT-1");
  static final Rule WRONG_TYPE =
      Rule.error("wrong-type", "A value is of its key's type: text, a number, a list", OURS);
  static final Rule NULL_VALUE =
      Rule.error(
          "null-value",
          "What is missing is left out: null does not stand for it",
          "Frictionless Data, missing values",
          "FIG-6");
  static final Rule EMPTY_TEXT =
      Rule.error("empty-text", "No text is empty, a picture's alt among them", OURS, "MED-4");
  static final Rule EMPTY_LIST =
      Rule.error("empty-list", "A list that must be there names one", OURS);
  static final Rule CONTROL_CHARACTER =
      Rule.error("control-character", "Text holds no control characters", "XML 1.0, 2.2");
  static final Rule LISTED_TWICE = Rule.error("listed-twice", "No list names a thing twice", OURS);

  static final Rule CHANGE_CUT_OFF =
      Rule.error(
          "change-cut-off", "A change of several files was made to its end before reading", OURS);

  static final List<Rule> ALL =
      List.of(
          NOT_A_FOLDER,
          MISSING_FILE,
          UNKNOWN_FILE,
          UNREADABLE_FILE,
          SPECIAL_FILE,
          LINK_OUTSIDE,
          TOO_LARGE,
          EMPTY_FILE,
          NOT_UTF8,
          NOT_JSON,
          NOT_YAML,
          YAML_FEATURE,
          TOO_DEEP,
          TRAILING_TEXT,
          FRONT_MATTER_MISSING,
          FRONT_MATTER_NOT_CLOSED,
          DUPLICATE_KEY,
          UNKNOWN_KEY,
          MISSING_KEY,
          WRONG_TYPE,
          NULL_VALUE,
          EMPTY_TEXT,
          EMPTY_LIST,
          CONTROL_CHARACTER,
          LISTED_TWICE,
          CHANGE_CUT_OFF);

  private ShapeRules() {}
}
