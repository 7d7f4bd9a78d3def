package org.hourline.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which events a lane's bins count apart, worked out from the files that tell of the events.
final class ApartEvents {
  /// Clocks of invented timelines, in seconds ahead of UTC.
  private static final long AHEAD = 5 * 3600;

  private static final List<String> KINDS = List.of("place", "actor", "type");

  private final int kind;
  private final int lane;
  private final long from;
  private final long to;
  private final long width;

  /// @param list as an address has it: `actor/3/1898535600/1900350000/86400/apart`
  private ApartEvents(String list) {
    String[] parts = list.split("/", -1);
    kind = KINDS.indexOf(parts[0]);
    lane = Integer.parseInt(parts[1]);
    from = Long.parseLong(parts[2]);
    to = Long.parseLong(parts[3]);
    width = Long.parseLong(parts[4]);
  }

  /// Their ids, in order.
  static List<String> of(String list, Path site) throws IOException {
    ApartEvents apart = new ApartEvents(list);
    List<String> ids = new ArrayList<>();
    for (int i = 0; ; i++) {
      Path file = site.resolve("data/strip/events-" + i + ".json");
      if (!Files.exists(file)) {
        return ids;
      }
      for (JsonNode event : JsonMapper.shared().readTree(Files.readString(file)).path("events")) {
        if (apart.has(event)) {
          ids.add(event.path("id").asString());
        }
      }
    }
  }

  private boolean has(JsonNode event) {
    if (event.path("lanes").path(kind).asInt() != lane) {
      return false;
    }
    boolean shows = false;
    long start = 0;
    long end = 0;
    for (JsonNode sign : event.path("signs")) {
      String form = sign.path(0).asString();
      long first = sign.path(1).asLong();
      long last = sign.path(2).asLong(first + 1);
      shows |= !form.equals("arrow") && first < to && last > from;
      if (form.equals("dot") || form.equals("band")) {
        start = first;
        end = last;
      }
    }
    boolean one = start >= from && end <= to && bin(start) == bin(end - 1);
    return shows && !one;
  }

  private long bin(long second) {
    return Math.floorDiv(second + AHEAD, width);
  }
}
