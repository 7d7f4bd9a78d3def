package org.hourline.read;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hourline.model.Link;
import org.hourline.model.Term;
import org.hourline.problem.Position;
import org.hourline.problem.Similar;
import org.jspecify.annotations.Nullable;

/// The single values of which the content is made.
final class Kinds {
  private static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/")).sorted().toList();

  private static final String HOST_ON = "[hH][tT][tT][pP][sS]?://[^\\s/?#<>\"{}|\\\\^`]+";
  private static final String REST = "[^\\s<>\"{}|\\\\^`]*$";
  private static final Limits ADDRESS =
      Limits.matching("^(?:" + HOST_ON + "|[mM][aA][iI][lL][tT][oO]:)" + REST);
  private static final Limits SITE = Limits.matching("^" + HOST_ON + "[^\\s?#<>\"{}|\\\\^`]*$");

  /// Text in the editor's own words or the source's; never empty.
  static final Kind<String> TEXT = text("text", "Two days of raids");

  /// Markdown; may be empty.
  static final Kind<String> MARKDOWN =
      new Kind.Single<String>(
              "Markdown text",
              Kind.Form.TEXT,
              "\"Seen in [@seed].\"",
              List.of(),
              (written, key, at, findings) -> clean(written, key, at, findings))
          .within(Limits.CLEAN);

  /// A text in another language than the original's; empty while nobody has written it.
  static final Kind<String> TRANSLATED =
      new Kind.Single<String>(
              "text, empty while it is not translated",
              Kind.Form.TEXT,
              "\"text\"",
              List.of(),
              (written, key, at, findings) -> clean(written, key, at, findings))
          .within(Limits.CLEAN);

  /// What a translation was made of ([TextHash]); empty while that is not said.
  static final Kind<String> TEXT_HASH =
      new Kind.Single<String>(
              "16 hexadecimal digits, or empty",
              Kind.Form.TEXT,
              "\"" + "0".repeat(16) + "\"",
              List.of(),
              Kinds::textHash)
          .within(Limits.matching("^(?:[0-9a-f]{16})?$"));

  /// A value as it stood, whatever it was; may be empty.
  static final Kind<String> WORDING =
      new Kind.Single<String>(
              "text or a number",
              Kind.Form.TEXT_OR_NUMBER,
              "\"10\"",
              List.of(),
              (written, key, at, findings) -> clean(written, key, at, findings))
          .within(Limits.CLEAN);

  static final Kind<Boolean> TRUTH =
      new Kind.Single<>(
          "true or false",
          Kind.Form.TRUTH,
          "true",
          List.of("true", "false"),
          (written, key, at, findings) -> written.equals("true"));

  /// How many: a whole number, 0 or more.
  static final Kind<Long> COUNT = whole("a count", 0, 999_999_999_999L);

  static final Kind<Link> LINK =
      new Kind.Single<Link>(
              "an address", Kind.Form.TEXT, "\"https://example.org/\"", List.of(), Kinds::link)
          .within(ADDRESS);

  /// The address of the site itself; a slash is added at its end where it is missing.
  static final Kind<Link> BASE_URL =
      new Kind.Single<Link>(
              "the site's address",
              Kind.Form.TEXT,
              "\"https://example.org/\"",
              List.of(),
              Kinds::baseUrl)
          .within(SITE);

  static final Kind<ZoneId> ZONE =
      new Kind.Single<ZoneId>(
              "a time zone", Kind.Form.TEXT, "\"Asia/Karachi\"", List.of(), Kinds::zone)
          .within(Limits.matching("^[A-Za-z][A-Za-z0-9_+/-]*$"));

  /// A language tag (BCP 47), in its canonical case.
  static final Kind<String> LANGUAGE =
      new Kind.Single<String>(
              "a language tag", Kind.Form.TEXT, "\"en\"", List.of(), Kinds::language)
          .within(Limits.matching("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$"));

  static final Kind<String> COUNTRY =
      new Kind.Single<String>(
              "a country's code", Kind.Form.TEXT, "\"PK\"", List.of(), Kinds::country)
          .within(Limits.matching("^[A-Z]{2}$"));

  static final Kind<String> SHA256 =
      new Kind.Single<String>(
              "a SHA-256 hash",
              Kind.Form.TEXT,
              "\"" + "0".repeat(64) + "\"",
              List.of(),
              Kinds::hash)
          .within(Limits.matching("^[0-9a-fA-F]{64}$"));

  /// A file below `content/`, with `/`.
  static final Kind<String> PATH =
      new Kind.Single<String>(
              "a file's path", Kind.Form.TEXT, "\"media/wall.jpg\"", List.of(), Kinds::path)
          .within(
              Limits.matching(
                  "^(?=[\\s\\S]*\\S)(?![A-Za-z]:)(?!/)(?!(?:[\\s\\S]*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]+$"));

  /// A picture below `content/media/`.
  static final Kind<String> PICTURE =
      new Kind.Single<String>(
              "a picture's path", Kind.Form.TEXT, "\"media/wall.jpg\"", List.of(), Kinds::picture)
          .within(
              Limits.matching(
                  "^media/(?!(?:[\\s\\S]*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]+$"));

  private Kinds() {}

  static Kind<List<String>> texts() {
    return new Kind.ListOf<>(TEXT, false, true);
  }

  static Kind<String> text(String name, String example) {
    return new Kind.Single<String>(
            name,
            Kind.Form.TEXT,
            "\"" + example + "\"",
            List.of(),
            (written, key, at, findings) -> {
              if (written.isBlank()) {
                findings.add(
                    ShapeRules.EMPTY_TEXT,
                    at,
                    "“" + key + "” is empty",
                    "leave the key out where there is nothing to say");
                return null;
              }
              return clean(written, key, at, findings);
            })
        .within(Limits.SAYS_SOMETHING);
  }

  private static @Nullable String clean(
      String written, String key, Position at, Findings findings) {
    int found = control(written);
    if (found < 0) {
      return written;
    }
    findings.add(
        ShapeRules.CONTROL_CHARACTER,
        at,
        String.format(
            Locale.ROOT,
            "“%s” holds the control character U+%04X",
            key,
            (int) written.charAt(found)),
        "take it out");
    return null;
  }

  /// Where the first control character stands, or half of a surrogate pair; −1 where there is none.
  private static int control(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
        return i;
      }
      if (Character.isSurrogate(c)) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /// A word out of a closed list.
  static <T extends Enum<T> & Term> Kind<T> term(String name, Class<T> type) {
    List<String> terms = Stream.of(type.getEnumConstants()).map(Term::term).toList();
    return new Kind.Single<>(
        name,
        Kind.Form.TEXT,
        "\"" + terms.getFirst() + "\"",
        terms,
        (written, key, at, findings) -> find(type, terms, written, key, at, findings));
  }

  /// A number out of a closed list, as `importance` is.
  static <T extends Enum<T> & Term> Kind<T> numberTerm(String name, Class<T> type) {
    List<String> terms = Stream.of(type.getEnumConstants()).map(Term::term).toList();
    return new Kind.Single<>(
        name,
        Kind.Form.NUMBER,
        terms.getFirst(),
        terms,
        (written, key, at, findings) -> find(type, terms, written, key, at, findings));
  }

  private static <T extends Enum<T> & Term> @Nullable T find(
      Class<T> type,
      List<String> terms,
      String written,
      String key,
      Position at,
      Findings findings) {
    T found = Term.find(type, written).orElse(null);
    if (found == null) {
      unknown(written, key, terms, at, findings);
    }
    return found;
  }

  /// A word out of a list that has no type of its own.
  static Kind<String> word(String name, List<String> words) {
    return new Kind.Single<>(
        name,
        Kind.Form.TEXT,
        "\"" + words.getFirst() + "\"",
        words,
        (written, key, at, findings) -> {
          if (words.contains(written)) {
            return written;
          }
          unknown(written, key, words, at, findings);
          return null;
        });
  }

  /// Tells that a word is not in its list.
  static void unknown(
      String written, String key, List<String> words, Position at, Findings findings) {
    findings.add(
        ValueRules.UNKNOWN_TERM,
        at,
        "“" + Excerpt.of(written) + "” is not one of the values of “" + key + "”",
        Similar.hint(written, words));
  }

  static Kind<Long> whole(String name, long least, long most) {
    return new Kind.Single<Long>(
            name + ", a whole number from " + least + " to " + most,
            Kind.Form.NUMBER,
            String.valueOf(Math.max(least, 1)),
            List.of(),
            (written, key, at, findings) -> {
              if (written.matches("-?[0-9]{1,18}")) {
                long number = Long.parseLong(written);
                if (number >= least && number <= most && !written.startsWith("-")) {
                  return number;
                }
              }
              findings.add(
                  ValueRules.NUMBER_OUT_OF_RANGE,
                  at,
                  "“" + key + "” is " + Excerpt.of(written) + ", which is not " + name,
                  "write a whole number from " + least + " to " + most);
              return null;
            })
        .within(Limits.between(least, most));
  }

  /// Degrees, with the decimals as written.
  static Kind<BigDecimal> degrees(String name, int most) {
    return new Kind.Single<BigDecimal>(
            name,
            Kind.Form.NUMBER,
            "25.12",
            List.of(),
            (written, key, at, findings) -> {
              BigDecimal number = new BigDecimal(written);
              // The exponent of a hostile literal is never expanded: only the value is compared.
              if (number.abs().compareTo(BigDecimal.valueOf(most)) <= 0 && number.scale() <= 20) {
                return number;
              }
              findings.add(
                  ValueRules.COORDINATE_OUT_OF_RANGE,
                  at,
                  "“" + key + "” is " + Excerpt.of(written) + ", outside −" + most + "…" + most,
                  "latitude is north, longitude east");
              return null;
            })
        .within(Limits.around(most));
  }

  private static @Nullable Link link(String written, String key, Position at, Findings findings) {
    var link = Link.of(written);
    if (link.isPresent()) {
      return link.get();
    }
    boolean scheme =
        written.matches("(?is)[a-z][a-z0-9+.-]*:.*") && !written.matches("(?is)(https?|mailto):.*");
    findings.add(
        scheme || written.startsWith("//") ? ValueRules.URL_SCHEME : ValueRules.NOT_A_URL,
        at,
        "“" + key + "” is “" + Excerpt.of(written) + "”, which is not an address to link to",
        "write it whole, such as `https://example.org/`; blanks and other odd characters as %20");
    return null;
  }

  private static @Nullable Link baseUrl(
      String written, String key, Position at, Findings findings) {
    Link link = link(written, key, at, findings);
    if (link == null) {
      return null;
    }
    if (link.host().isEmpty() || written.contains("?") || written.contains("#")) {
      findings.add(
          ValueRules.NOT_A_URL,
          at,
          "“" + key + "” is “" + Excerpt.of(written) + "”, below which no page can stand",
          "write the address of the site's folder, such as `https://example.org/`");
      return null;
    }
    return written.endsWith("/") ? link : new Link(written + "/");
  }

  private static @Nullable ZoneId zone(String written, String key, Position at, Findings findings) {
    if (ZoneId.getAvailableZoneIds().contains(written)) {
      return ZoneId.of(written);
    }
    findings.add(
        ValueRules.NOT_A_ZONE,
        at,
        "“" + Excerpt.of(written) + "” is not a time zone",
        Similar.nearest(written, ZONES) == null
            ? "a zone is named for a city, such as `Asia/Karachi`"
            : Similar.hint(written, ZONES));
    return null;
  }

  private static @Nullable String language(
      String written, String key, Position at, Findings findings) {
    try {
      String tag = new Locale.Builder().setLanguageTag(written).build().toLanguageTag();
      if (!tag.equals("und") && tag.equalsIgnoreCase(written)) {
        return tag;
      }
    } catch (IllformedLocaleException e) {
      // told below, as every tag that is not well-formed
    }
    findings.add(
        ValueRules.NOT_A_LANGUAGE,
        at,
        "“" + Excerpt.of(written) + "” is not a language tag",
        "write one such as `en`, `ur` or `pt-BR`");
    return null;
  }

  private static @Nullable String country(
      String written, String key, Position at, Findings findings) {
    if (List.of(Locale.getISOCountries()).contains(written)) {
      return written;
    }
    findings.add(
        ValueRules.NOT_A_COUNTRY,
        at,
        "“" + Excerpt.of(written) + "” is not a country's code",
        List.of(Locale.getISOCountries()).contains(written.toUpperCase(Locale.ROOT))
            ? "write it in capitals: `" + written.toUpperCase(Locale.ROOT) + "`"
            : "write the two letters of ISO 3166-1, such as `PK`");
    return null;
  }

  private static @Nullable String hash(String written, String key, Position at, Findings findings) {
    if (written.matches("[0-9a-fA-F]{64}")) {
      return written.toLowerCase(Locale.ROOT);
    }
    findings.add(
        ValueRules.NOT_A_HASH,
        at,
        "“" + key + "” is “" + Excerpt.of(written) + "”, which is not a SHA-256 hash",
        "write its 64 hexadecimal digits, as `sha256sum` prints them");
    return null;
  }

  private static @Nullable String picture(
      String written, String key, Position at, Findings findings) {
    String path = path(written, key, at, findings);
    if (path == null || path.startsWith("media/")) {
      return path;
    }
    findings.add(
        ValueRules.NOT_A_PATH,
        at,
        "“" + key + "” is “" + Excerpt.of(written) + "”, which is not in media/",
        "put the picture into the content's folder media/, and write `media/wall.jpg`");
    return null;
  }

  private static @Nullable String textHash(
      String written, String key, Position at, Findings findings) {
    if (written.matches("(?:[0-9a-f]{16})?")) {
      return written;
    }
    findings.add(
        ValueRules.NOT_A_HASH,
        at,
        "“" + key + "” is “" + Excerpt.of(written) + "”, which is not the hash of a text",
        "leave it empty: `hourline translate` writes it");
    return null;
  }

  private static @Nullable String path(String written, String key, Position at, Findings findings) {
    boolean plain =
        !written.isBlank()
            && !written.startsWith("/")
            && !written.contains("\\")
            && control(written) < 0
            && !written.matches("(?i)[a-z]:.*")
            && Stream.of(written.split("/", -1))
                .noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    if (plain) {
      return written;
    }
    findings.add(
        ValueRules.NOT_A_PATH,
        at,
        "“" + key + "” is “" + Excerpt.of(written) + "”, which is not a path in the content folder",
        "write it with `/`, from the content folder on, such as `media/wall.jpg`");
    return null;
  }
}
