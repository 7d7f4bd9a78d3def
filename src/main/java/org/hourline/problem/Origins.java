package org.hourline.problem;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where in the content each value stood. A value is named by what it belongs to and the keys that
/// lead to it: `event/gwadar-camp/when/start`, `claim/gwadar-camp-killed/parts/0/value`,
/// `actor/bla/name`, `place/…`, `source/…`, `gap/0/note` (by number, from 0), `page/about/title`,
/// `briefing/…`, `timeline/window/start`. A key's own position is
/// `event/gwadar-camp/when/start#key`.
public final class Origins {
  private final Map<String, Position> positions;
  private final Position unknown;

  private Origins(Map<String, Position> positions, Position unknown) {
    this.positions = positions;
    this.unknown = unknown;
  }

  /// The position of a value; of what encloses it where the value itself was not written.
  public Position of(String path) {
    String at = path;
    while (true) {
      @Nullable Position position = positions.get(at);
      if (position != null) {
        return position;
      }
      int slash = at.lastIndexOf('/');
      if (slash < 0) {
        return unknown;
      }
      at = at.substring(0, slash);
    }
  }

  /// Gathers positions while files are read.
  public static final class Builder {
    private final Map<String, Position> positions = new HashMap<>();

    public Builder put(String path, Position position) {
      positions.put(path, position);
      return this;
    }

    /// @param timeline what to point at when nothing better is known: the start of timeline.json
    public Origins build(Position timeline) {
      return new Origins(Map.copyOf(positions), timeline);
    }
  }
}
