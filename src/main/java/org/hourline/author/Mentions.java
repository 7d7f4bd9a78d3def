package org.hourline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hourline.problem.Position;

/// Finds names in texts: whole words, in any letter case, also broken over lines and joined by
/// hyphens, as in ids and in the names of files.
final class Mentions {
  private static final Pattern BREAK = Pattern.compile("[\\s\\-_.]+");

  private final List<Pattern> names;

  Mentions(List<String> names) {
    this.names =
        names.stream()
            .map(String::strip)
            .filter(name -> name.codePointCount(0, name.length()) > 1)
            .distinct()
            .map(Mentions::pattern)
            .toList();
  }

  private static Pattern pattern(String name) {
    String words =
        BREAK
            .splitAsStream(name)
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s\\-_.]+"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}\\p{M}])" + words + "(?![\\p{L}\\p{N}\\p{M}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean in(String text) {
    return names.stream().anyMatch(name -> name.matcher(text).find());
  }

  /// A name where it stands.
  record Mention(Position at, String words) {}

  /// Where they stand in the text of a file.
  ///
  /// @param file its name, as the editor knows it
  List<Mention> all(String file, String text) {
    List<Mention> mentions = new ArrayList<>();
    for (Pattern name : names) {
      Matcher matcher = name.matcher(text);
      while (matcher.find()) {
        mentions.add(
            new Mention(at(file, text, matcher.start()), matcher.group().replaceAll("\\s+", " ")));
      }
    }
    return mentions;
  }

  private static Position at(String file, String text, int offset) {
    int begin = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
    return new Position(file, line, 1 + text.codePointCount(begin, offset));
  }
}
