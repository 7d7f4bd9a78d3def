package org.hourline.briefing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.hourline.model.BriefingKind;
import org.hourline.model.Paper;
import org.hourline.render.Renderer;
import org.hourline.view.BriefingHead;
import org.hourline.view.BriefingView;
import org.hourline.view.Briefings;

/// A briefing ready for the press: told once, whatever papers it is printed on. It knows what its
/// files are made of before they are made.
public final class Proof {
  private final BriefingPress press;
  private final Briefings briefing;
  private final Renderer renderer;
  private final BriefingHead head;
  private final String html;

  Proof(BriefingPress press, Briefings briefing, Renderer renderer) {
    this.press = press;
    this.briefing = briefing;
    this.renderer = renderer;
    BriefingView whole = briefing.printed();
    this.head = whole.head();
    this.html = renderer.print(whole);
  }

  /// The SHA-256 of everything that decides a file: the HTML before anything is cut, the paper, the
  /// style sheets and fonts, the files inside it, and this program's way of printing.
  public String fingerprint(Paper paper) {
    MessageDigest digest = BriefingPress.sha256();
    digest.update(press.kit());
    digest.update(html.getBytes(StandardCharsets.UTF_8));
    digest.update(paper.term().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The briefing as a file: a full one as it is, a flash update on one page, whatever must be left
  /// out for that.
  ///
  /// @throws PrintException when it cannot be printed whole, or a flash update cannot be cut to one
  ///   page
  public Pdf print(Paper paper) {
    return printed(paper).pdf();
  }

  Printed printed(Paper paper) {
    String made = briefing.kind() == BriefingKind.FULL ? html : cut(paper);
    return new Printed(made, press.print(document(made, paper)));
  }

  /// A file, and the HTML that it was made of.
  record Printed(String html, Pdf pdf) {}

  private String cut(Paper paper) {
    return OnePage.of(
        briefing.cuts(),
        cut -> {
          String shorter = renderer.print(briefing.printed(cut));
          return press.pages(document(shorter, paper)) == 1 ? shorter : null;
        });
  }

  private PrintDocument document(String text, Paper paper) {
    return press.document(text, head, briefing.timeline(), paper, fingerprint(paper));
  }
}
