package org.hourline.problem;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where in the content each value stood. A value is named by what it belongs to and the keys that
/// lead to it: `event/gwadar-camp/when/start`, `claim/gwadar-camp-killed/parts/0/value`,
/// `actor/bla/name`, `place/…`, `source/…`, `gap/0/note` (by number, from 0), `page/about/title`,
/// `briefing/…`, `timeline/window/start`. A key's own position is
/// `event/gwadar-camp/when/start#key`. The first place where a body cites a source is
/// `event/gwadar-camp/body/@seed`, where it links to a thing `event/gwadar-camp/body/[[quetta]]`.
public final class Origins {
  private final Map<String, Tree> trees;
  private final Position unknown;

  private Origins(Map<String, Tree> trees, Position unknown) {
    this.trees = trees;
    this.unknown = unknown;
  }

  /// The position of a value; of what encloses it where the value itself was not written.
  public Position of(String path) {
    boolean ofKey = path.endsWith("#key");
    String[] steps = (ofKey ? path.substring(0, path.length() - 4) : path).split("/", -1);
    int next = Math.min(2, steps.length);
    @Nullable Tree at = next == 2 ? trees.get(steps[0] + "/" + steps[1]) : null;
    if (at == null) {
      at = trees.get(steps[0]);
      next = 1;
    }
    if (at == null) {
      return unknown;
    }
    while (next < steps.length) {
      @Nullable Tree child = at.child(steps[next]);
      if (child == null) {
        return at.at();
      }
      at = child;
      next++;
    }
    return ofKey ? at.key() : at.at();
  }

  /// A value and the values in it, as far as their positions go.
  public interface Tree {
    /// Where the value stands.
    Position at();

    /// Where its key stands; the value itself, where it has no key.
    default Position key() {
      return at();
    }

    /// The value at a key, or at a number from 0 in a list; null when there is none.
    @Nullable Tree child(String step);
  }

  /// Gathers positions while files are read.
  public static final class Builder {
    private final Map<String, Tree> trees = new HashMap<>();

    /// @param root what the values belong to, such as `event/gwadar-camp` or `timeline`; of two
    ///   things with one name the first stays
    public Builder put(String root, Tree tree) {
      trees.putIfAbsent(root, tree);
      return this;
    }

    /// @param root a thing in which no value is told apart
    public Builder put(String root, Position position) {
      return put(root, new Leaf(position));
    }

    /// @param timeline what to point at when nothing better is known: the start of timeline.json
    public Origins build(Position timeline) {
      return new Origins(Map.copyOf(trees), timeline);
    }
  }

  private record Leaf(Position at) implements Tree {
    @Override
    public @Nullable Tree child(String step) {
      return null;
    }
  }
}
