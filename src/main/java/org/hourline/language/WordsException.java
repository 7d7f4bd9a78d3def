package org.hourline.language;

/// A file of words that cannot be used: not JSON, a key missing, a form that its language does not
/// have. The message names the file and, where there is one, the line and column.
public final class WordsException extends RuntimeException {
  WordsException(String message) {
    super(message);
  }
}
