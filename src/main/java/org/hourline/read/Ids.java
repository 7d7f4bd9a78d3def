package org.hourline.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hourline.model.ErasedKind;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// Ids: `[a-z0-9]+(-[a-z0-9]+)*`, at most 80 characters, so that they are the same on every disk
/// and in every address.
public final class Ids {
  private static final int LONGEST = 80;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern GROUP = Pattern.compile("[a-z0-9]+([-_][a-z0-9]+)*");

  /// Names of the site's own folders and files, of who says what nobody is named for, and of
  /// devices that Windows refuses as file names.
  private static final Set<String> RESERVED =
      Set.of(
          "events",
          "places",
          "actors",
          "claims",
          "sources",
          "corrections",
          "days",
          "data",
          "media",
          "assets",
          "briefings",
          "editions",
          "embed",
          "index",
          "404",
          "feed",
          "sitemap",
          "robots",
          "manifest",
          "unattributed",
          "con",
          "prn",
          "aux",
          "nul",
          "com1",
          "com2",
          "com3",
          "com4",
          "com5",
          "com6",
          "com7",
          "com8",
          "com9",
          "lpt1",
          "lpt2",
          "lpt3",
          "lpt4",
          "lpt5",
          "lpt6",
          "lpt7",
          "lpt8",
          "lpt9");

  static final Kind<String> EVENT = id("an event's id", "gwadar-camp");
  static final Kind<String> ACTOR = id("an actor's id", "police");
  static final Kind<String> PLACE = id("a place's id", "gwadar");
  static final Kind<String> SOURCE = id("a source's id", "seed");

  /// Of whatever was erased.
  static final Kind<String> ERASED = id("an id", "gwadar-camp");

  static final Kind<String> CLAIM = id("a claim's id", "gwadar-camp-killed");

  /// A victim group may join its words with `_` as well, as the codebooks' own names do.
  static final Kind<String> GROUP_ID =
      new Kind.Single<String>(
              "a victim group's id",
              Kind.Form.TEXT,
              "\"civilians\"",
              List.of(),
              (written, key, at, findings) -> check(written, GROUP, "“" + key + "”", at, findings))
          .within(Limits.upTo(LONGEST, "^" + GROUP + "$"));

  private Ids() {}

  /// How the id of something that can be erased is written, wherever it is named.
  public static Kind<String> of(ErasedKind kind) {
    return switch (kind) {
      case EVENT -> EVENT;
      case CLAIM -> CLAIM;
      case ACTOR -> ACTOR;
      case PLACE -> PLACE;
      case SOURCE -> SOURCE;
    };
  }

  static Kind<List<String>> list(Kind<String> of) {
    return new Kind.ListOf<>(of, false, true);
  }

  private static Kind<String> id(String name, String example) {
    return new Kind.Single<String>(
            name,
            Kind.Form.TEXT,
            "\"" + example + "\"",
            List.of(),
            (written, key, at, findings) -> check(written, ID, "“" + key + "”", at, findings))
        .within(Limits.upTo(LONGEST, "^" + ID + "$"));
  }

  /// Whether a text is an id.
  public static boolean isId(String text) {
    return text.length() <= LONGEST && ID.matcher(text).matches();
  }

  /// Whether an id is a name of the site's own.
  public static boolean isReserved(String id) {
    return RESERVED.contains(id);
  }

  /// The id that a file's name gives; null, with the problem told, where it is none.
  static @Nullable String ofFile(String name, Position at, Findings findings) {
    return check(name, ID, "The file's name", at, findings);
  }

  private static @Nullable String check(
      String written, Pattern pattern, String what, Position at, Findings findings) {
    if (written.length() <= LONGEST && pattern.matcher(written).matches()) {
      return written;
    }
    String suggestion = suggestion(written);
    String shown = written.length() <= LONGEST ? written : written.substring(0, LONGEST) + "…";
    findings.add(
        ValueRules.NOT_AN_ID,
        at,
        written.length() > LONGEST
            ? what + " has more than " + LONGEST + " characters: “" + shown + "”"
            : what + " is “" + shown + "”, which is not an id",
        suggestion.isEmpty()
            ? "an id is small letters, digits and single hyphens, such as `gwadar-camp`"
            : "write `" + suggestion + "`");
    return null;
  }

  /// The id that is nearest to a text; empty where none is.
  public static String suggestion(String written) {
    String plain =
        java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-+$", "");
  }
}
