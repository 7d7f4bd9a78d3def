package org.hourline.briefing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.hourline.model.BriefingKind;
import org.hourline.model.Paper;
import org.hourline.model.Timeline;
import org.hourline.render.Renderer;
import org.hourline.template.Templates;
import org.hourline.view.BriefingHead;
import org.hourline.view.BriefingView;
import org.hourline.view.Briefings;
import org.hourline.view.FlashCut;
import org.jspecify.annotations.Nullable;

/// Prints briefings: a full one as it is, a flash update on one page, whatever must be left out for
/// that.
///
/// What a file is made of is known before it is made (see [#fingerprint]); the layout engine is
/// loaded when the first file is asked for, and never where all are there already.
public final class BriefingPress {
  /// Counted up whenever the program makes another file of the same HTML and templates.
  private static final int REVISION = 4;

  /// How often something is put back on a page that has room left: each time is a layout.
  private static final int MOST_TRIES = 12;

  private static final int MOST_AT_ONCE = 4;

  private final Templates templates;
  private final List<Attachment> attachments;
  private final byte[] kit;
  private @Nullable PdfPress press;

  /// @param attachments the files that every briefing carries: the data of the edition
  public BriefingPress(Templates templates, List<Attachment> attachments) {
    this.templates = templates;
    this.attachments = List.copyOf(attachments);
    this.kit = kit();
  }

  /// The SHA-256 of everything that decides a file: the HTML before anything is cut, the paper, the
  /// style sheets and fonts, the files inside it, and this program's way of printing.
  public String fingerprint(Briefings briefing, Renderer renderer, Paper paper) {
    MessageDigest digest = sha256();
    digest.update(kit);
    digest.update(renderer.print(briefing.printed()).getBytes(StandardCharsets.UTF_8));
    digest.update(paper.term().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  /// A briefing as a file.
  ///
  /// @param renderer with the words of the briefing's language
  /// @throws PrintException when it cannot be printed whole, or a flash update cannot be cut to one
  ///   page
  public Pdf print(Briefings briefing, Renderer renderer, Paper paper) {
    return printed(briefing, renderer, paper).pdf();
  }

  Printed printed(Briefings briefing, Renderer renderer, Paper paper) {
    String fingerprint = fingerprint(briefing, renderer, paper);
    if (briefing.kind() == BriefingKind.FULL) {
      return print(briefing.printed(), briefing.timeline(), renderer, paper, fingerprint);
    }
    return onePage(
        briefing.cuts(),
        cut -> print(briefing.printed(cut), briefing.timeline(), renderer, paper, fingerprint));
  }

  /// A file, and the HTML that it was made of.
  record Printed(String html, Pdf pdf) {}

  /// The longest cut that fits one page, found by halving; then what still has room beside it.
  ///
  /// @param cuts ever shorter
  static Printed onePage(List<FlashCut> cuts, Function<FlashCut, Printed> print) {
    int tooLong = -1;
    int fits = cuts.size();
    @Nullable Printed best = null;
    // Many updates fit as they are.
    int next = 0;
    while (fits - tooLong > 1) {
      Printed printed = print.apply(cuts.get(next));
      if (printed.pdf().pages() == 1) {
        fits = next;
        best = printed;
      } else {
        tooLong = next;
      }
      next = (tooLong + fits) / 2;
    }
    if (best == null) {
      throw new PrintException(
          "the flash update does not fit one page even at its shortest: its bottom line, or one"
              + " contested or unknown thing in it, is too long");
    }
    return fits == 0 ? best : filled(cuts.get(fits), cuts.getFirst(), best, print);
  }

  /// Puts back what a page has room for beside a cut: columns are of unequal length.
  private static Printed filled(
      FlashCut cut, FlashCut whole, Printed page, Function<FlashCut, Printed> print) {
    FlashCut at = cut;
    Printed best = page;
    int tries = MOST_TRIES;
    for (FlashCut.Part part : FlashCut.Part.values()) {
      int more = MOST_AT_ONCE;
      while (more > 0 && tries > 0) {
        FlashCut longer = at.with(part, more, whole);
        if (longer.equals(at)) {
          break;
        }
        tries--;
        Printed printed = print.apply(longer);
        if (printed.pdf().pages() == 1) {
          at = longer;
          best = printed;
        } else {
          more /= 2;
        }
      }
    }
    return best;
  }

  private Printed print(
      BriefingView view, Timeline timeline, Renderer renderer, Paper paper, String fingerprint) {
    BriefingHead head = view.head();
    PdfPress ready = press == null ? PdfPress.of(templates) : press;
    press = ready;
    String html = renderer.print(view);
    return new Printed(
        html,
        ready.print(
            new PrintDocument(
                html,
                head.title(),
                head.publisher() == null ? head.timeline() : head.publisher().text(),
                head.subject() == null ? head.kind() : head.subject(),
                head.language(),
                paper,
                timeline.asOf(),
                fingerprint,
                attachments)));
  }

  /// What every file is made with, hashed.
  private byte[] kit() {
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
