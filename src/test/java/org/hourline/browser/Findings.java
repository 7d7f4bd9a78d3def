package org.hourline.browser;

import java.util.List;

/// A list of findings as a failure prints it: the number, and no more than the first few.
final class Findings {
  private static final int FIRST = 5;

  private Findings() {}

  static String brief(List<String> findings) {
    return "(%d: %s%s)"
        .formatted(
            findings.size(),
            String.join(", ", findings.subList(0, Math.min(FIRST, findings.size()))),
            findings.size() > FIRST ? ", …" : "");
  }
}
