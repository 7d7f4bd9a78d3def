package org.hourline.briefing;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end: as Java has it (UAX #14), but never inside “Pakistan’s”, and inside a long
/// address wherever one of its parts ends.
final class LineBreaks implements FSTextBreaker {
  private static final String ENDS_OF_PARTS = "/.?&=#_-";

  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
  private String text = "";
  private int at;
  private int next;

  @Override
  public void setText(String newText) {
    text = newText;
    breaks.setText(newText);
    at = 0;
    next = breaks.first();
  }

  @Override
  public int next() {
    while (at < text.length()) {
      at++;
      if (at > next) {
        next = breaks.next();
      }
      if (at == text.length() || (at == next ? !isInsideWord() : isInsideAddress())) {
        return at;
      }
    }
    return BreakIterator.DONE;
  }

  private boolean isInsideWord() {
    char before = text.charAt(at - 1);
    return (before == '’' || before == '\'')
        && at > 1
        && Character.isLetter(text.charAt(at - 2))
        && Character.isLetter(text.charAt(at));
  }

  private boolean isInsideAddress() {
    if (ENDS_OF_PARTS.indexOf(text.charAt(at - 1)) < 0
        || !Character.isLetterOrDigit(text.charAt(at))) {
      return false;
    }
    int start = text.lastIndexOf(' ', at - 1) + 1;
    int scheme = text.indexOf("://", start);
    return scheme >= 0 && scheme + 3 < at && text.substring(start, scheme).indexOf(' ') < 0;
  }
}
