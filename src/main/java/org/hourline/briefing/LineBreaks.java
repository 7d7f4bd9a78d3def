package org.hourline.briefing;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end: as Java has it (UAX #14), but only after a space, a hyphen or a dash, and
/// inside a long address wherever one of its parts ends. Java knows neither the quotation marks of
/// Urdu, which open with what closes in English, nor a clock time.
final class LineBreaks implements FSTextBreaker {
  private static final String ENDS_OF_PARTS = "/.?&=#_-";
  private static final String DASHES = "-–—\u00ad\u200b";

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
      if (at == text.length() || (at == next ? isBetweenWords() : isInsideAddress())) {
        return at;
      }
    }
    return BreakIterator.DONE;
  }

  private boolean isBetweenWords() {
    char before = text.charAt(at - 1);
    boolean inNumber =
        at > 1 && Character.isDigit(text.charAt(at - 2)) && Character.isDigit(text.charAt(at));
    return Character.isWhitespace(before)
        || (DASHES.indexOf(before) >= 0 && !inNumber)
        || isInsideAddress();
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
