package org.hourline.author;

/// What was asked for cannot be done, and nothing was written; the message says why, in the words
/// of whoever asked.
public final class AuthorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AuthorException(String message) {
    super(message);
  }
}
