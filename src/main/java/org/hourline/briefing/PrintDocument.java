package org.hourline.briefing;

import java.time.Instant;
import java.util.List;
import org.hourline.model.Paper;

/// What is to be printed.
///
/// @param html an HTML document as a print template wrote it; what its style sheet may say is in
///   `templates/print/README.md`. Its addresses of style sheets are relative to `templates/print/`
/// @param title of the file, as readers of PDF show it in place of its name
/// @param author who made it
/// @param subject what it is about, in a sentence
/// @param language BCP 47
/// @param asOf the moment that the file bears as the moment of its making
/// @param fingerprint what the document was made of, as 64 hexadecimal digits: the SHA-256 of every
///   input; it becomes the file's identifier, and [Fingerprint] reads it back
/// @param attachments files inside the file
public record PrintDocument(
    String html,
    String title,
    String author,
    String subject,
    String language,
    Paper paper,
    Instant asOf,
    String fingerprint,
    List<Attachment> attachments) {
  public PrintDocument {
    attachments = List.copyOf(attachments);
    if (!Fingerprint.isOne(fingerprint)) {
      throw new IllegalArgumentException("not the SHA-256 of anything: " + fingerprint);
    }
  }
}
