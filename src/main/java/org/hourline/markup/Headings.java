package org.hourline.markup;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The headings of a text: an id and a level for each.
final class Headings {
  /// Keeps the ids of a text apart from those of the page around it.
  private static final String PREFIX = "text-";

  private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Integer> levels = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Headings() {}

  static Headings of(Node document) {
    Headings headings = new Headings();
    // The levels, as written, of the headings that the next one may stand under.
    Deque<Integer> above = new ArrayDeque<>();
    Finder.walk(
        document,
        node -> {
          if (node instanceof Heading heading) {
            while (!above.isEmpty() && above.peek() >= heading.getLevel()) {
              above.pop();
            }
            headings.levels.put(heading, Math.min(2 + above.size(), 6));
            above.push(heading.getLevel());
            headings.ids.put(heading, headings.free(slug(Text.plain(heading))));
          }
        });
    return headings;
  }

  String id(Heading heading) {
    return ids.getOrDefault(heading, PREFIX);
  }

  /// 2 to 6: never the page's own, never a level skipped.
  int level(Heading heading) {
    return levels.getOrDefault(heading, 2);
  }

  /// The link to a heading of this text that an address such as `#what-is-known` names, or null.
  @Nullable String anchor(String href) {
    if (!href.startsWith("#")) {
      return null;
    }
    String id = PREFIX + href.substring(1);
    return taken.contains(id) ? "#" + id : null;
  }

  private String free(String slug) {
    String id = PREFIX + slug;
    for (int n = 2; !taken.add(id); n++) {
      id = PREFIX + slug + "-" + n;
    }
    return id;
  }

  /// Letters and digits of any script in lower case, everything between them one hyphen.
  private static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    for (int c : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        slug.appendCodePoint(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? "section" : slug.toString();
  }
}
