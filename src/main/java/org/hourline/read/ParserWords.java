package org.hourline.read;

import tools.jackson.core.JacksonException;

/// What a parser says went wrong, as one sentence for an editor.
final class ParserWords {
  private ParserWords() {}

  static String of(JacksonException e, boolean yaml) {
    String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    String line =
        message.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    return (yaml ? "This is not YAML: " : "This is not JSON: ") + line;
  }
}
