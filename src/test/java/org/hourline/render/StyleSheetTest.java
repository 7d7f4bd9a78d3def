package org.hourline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hourline.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The style sheet's promises that can be reckoned without a browser.
final class StyleSheetTest {
  private static final Pattern COLOUR = Pattern.compile("(--[a-z-]+): (#[0-9a-f]{6});");
  private static final String CSS = SiteSheet.whole(Templates.builtIn(), "assets/site.css");

  /// WCAG 2.2, success criterion 1.4.3: text has a contrast of at least 4.5 to 1.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--ink",
        "--muted",
        "--doubt",
        "--kind-attack",
        "--kind-state",
        "--kind-claim",
        "--kind-civil",
        "--kind-other"
      })
  void everyInkCanBeReadOnPaperInBothThemes(String ink) {
    String dark = CSS.substring(CSS.indexOf("prefers-color-scheme: dark"));
    String light = CSS.substring(0, CSS.indexOf("prefers-color-scheme: dark"));
    for (String theme : new String[] {light, dark}) {
      Map<String, String> colours = colours(theme);
      for (String paper : new String[] {"--paper", "--panel", "--mark"}) {
        assertThat(contrast(colours.getOrDefault(ink, ""), colours.getOrDefault(paper, "")))
            .as(ink + " on " + paper)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @Test
  void whatHasASideHasItInTheDirectionOfTheText() {
    assertThat(CSS)
        .doesNotContainPattern(
            "(?m)^\\s*(margin|padding|border)-(left|right|top|bottom)|^\\s*(left|right|width|height):|text-align:"
                + " (left|right)|float: (left|right)");
  }

  @Test
  void everyFontIsBesideTheSheetAndTheyAreSmall() {
    Templates templates = Templates.builtIn();
    String languages =
        templates.list("assets/languages").stream()
            .map(templates::text)
            .collect(java.util.stream.Collectors.joining());
    var fonts =
        templates.list("assets/fonts").stream()
            .filter(path -> path.endsWith(".woff2"))
            .filter(path -> !languages.contains(path.substring(path.lastIndexOf('/') + 1)))
            .toList();
    assertThat(fonts).hasSizeBetween(1, 4);
    assertThat(fonts.stream().mapToInt(font -> templates.bytes(font).length).sum())
        .isLessThanOrEqualTo(120 * 1024);
    assertThat(templates.list("assets/fonts")).contains("assets/fonts/fonts-licence.txt");
  }

  private static Map<String, String> colours(String css) {
    Map<String, String> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(css);
    while (colour.find()) {
      colours.putIfAbsent(colour.group(1), colour.group(2));
    }
    return colours;
  }

  private static double contrast(String a, String b) {
    double one = luminance(Integer.parseInt(a.substring(1), 16));
    double two = luminance(Integer.parseInt(b.substring(1), 16));
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /// Relative luminance, as WCAG defines it.
  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
