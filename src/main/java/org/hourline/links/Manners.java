package org.hourline.links;

import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Predicate;

/// How hosts are asked.
///
/// @param agent what the program says that it is
/// @param request the most time for one request, to the end of its head
/// @param address the most time for one address, with all that it redirects to
/// @param whole the most time for all addresses; what was not asked by then is asked next time
/// @param pause between two requests to one host
/// @param may which addresses of hosts may be asked at all
record Manners(
    String agent,
    Duration request,
    Duration address,
    Duration whole,
    Duration pause,
    Predicate<InetAddress> may) {
  static Manners of(String version) {
    return new Manners(
        "Hourline/" + version + " (checks the links of a timeline, one request at a time)",
        Duration.ofSeconds(10),
        Duration.ofSeconds(25),
        Duration.ofMinutes(5),
        Duration.ofSeconds(1),
        PublicHosts::isPublic);
  }
}
