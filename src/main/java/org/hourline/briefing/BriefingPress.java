package org.hourline.briefing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import org.hourline.model.BriefingKind;
import org.hourline.model.Paper;
import org.hourline.model.Timeline;
import org.hourline.render.Renderer;
import org.hourline.template.Templates;
import org.hourline.view.BriefingHead;
import org.hourline.view.Briefings;
import org.jspecify.annotations.Nullable;

/// Prints briefings. The layout engine is loaded when the first file is asked for, and never where
/// all are there already.
public final class BriefingPress {
  /// Counted up whenever the program makes another file of the same HTML and templates.
  private static final int REVISION = 6;

  /// How many events a full briefing may have: each has a sheet of about a page, and all pages are
  /// in memory until the file is written.
  private static final int MOST_EVENTS = 1_000;

  private final Templates templates;
  private final List<Attachment> attachments;
  private byte @Nullable [] kit;
  private @Nullable PdfPress press;

  /// @param attachments the files that every briefing carries: the data of the edition
  public BriefingPress(Templates templates, List<Attachment> attachments) {
    this.templates = templates;
    this.attachments = List.copyOf(attachments);
  }

  /// A briefing, told and ready to be printed.
  ///
  /// @param renderer with the words of the briefing's language
  /// @throws PrintException when it covers more events than anybody reads on paper
  public Proof proof(Briefings briefing, Renderer renderer) {
    int events = briefing.selection().events().size();
    if (briefing.kind() == BriefingKind.FULL && events > MOST_EVENTS) {
      throw new PrintException(
          String.format(
              Locale.ROOT,
              "it covers %,d events, and a full briefing can hold %,d: narrow it by from, to,"
                  + " places, actors or importance, or make it a flash update",
              events,
              MOST_EVENTS));
    }
    return new Proof(this, briefing, renderer);
  }

  PrintDocument document(
      String html, BriefingHead head, Timeline timeline, Paper paper, String fingerprint) {
    return new PrintDocument(
        html,
        head.title(),
        head.publisher() == null ? head.timeline() : head.publisher().text(),
        head.subject() == null ? head.kind() : head.subject(),
        head.language(),
        paper,
        timeline.asOf(),
        fingerprint,
        attachments);
  }

  Pdf print(PrintDocument document) {
    return press().print(document);
  }

  int pages(PrintDocument document) {
    return press().pages(document);
  }

  private PdfPress press() {
    PdfPress ready = press == null ? PdfPress.of(templates) : press;
    press = ready;
    return ready;
  }

  /// What every file is made with, hashed.
  byte[] kit() {
    byte[] made = kit == null ? hashedKit() : kit;
    kit = made;
    return made;
  }

  private byte[] hashedKit() {
    MessageDigest digest = sha256();
    digest.update((byte) REVISION);
    for (String path : templates.list("print")) {
      if (!path.endsWith(".ftl")) {
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update(templates.bytes(path));
      }
    }
    for (Attachment attachment : attachments) {
      digest.update(attachment.name().getBytes(StandardCharsets.UTF_8));
      digest.update(attachment.content());
    }
    return digest.digest();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
