package org.hourline.time;

import static org.hourline.time.Times.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Small timelines by chance, in which some relations go round and some contradict the times.
final class RandomEvents {
  private RandomEvents() {}

  static Map<String, Timing> any(Random random, int most) {
    int count = 1 + random.nextInt(most);
    boolean forwardOnly = random.nextBoolean();
    Map<String, Timing> events = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      List<String> after = new ArrayList<>();
      List<String> before = new ArrayList<>();
      for (int relations = random.nextInt(3); relations > 0; relations--) {
        int other = random.nextInt(count);
        boolean follows = forwardOnly ? other < i : random.nextBoolean();
        if (!forwardOnly || other != i) {
          (follows ? after : before).add("e" + other);
        }
      }
      Times when = when().after(after.toArray(String[]::new)).before(before.toArray(String[]::new));
      int day = 10 + random.nextInt(20);
      switch (random.nextInt(5)) {
        case 0 -> when.start("2026-01-" + day);
        case 1 -> when.start("2026-01-" + day + "T0" + random.nextInt(10) + ":00");
        case 2 -> when.earliest("2026-01-" + day);
        case 3 -> when.latest("2026-01-" + day);
        default -> {
          if (after.isEmpty() && before.isEmpty()) {
            when.start("2026-01");
          }
        }
      }
      events.put("e" + i, when.timing());
    }
    return events;
  }
}
