package org.hourline.serve;

/// Hears what the server does, for a terminal.
public interface Listener {
  /// The content was read again.
  void rebuilt(Rebuilt rebuilt);

  /// A page or a PDF could not be made.
  ///
  /// @param path of it in the site; empty: the content could not be read again at all
  /// @param message one line
  void failed(String path, String message);
}
