package org.hourline.links;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/// Which addresses of hosts lie on the public internet. Content is not trusted: a link must not
/// make the machine that checks it ask its own services, its neighbours' or a cloud's.
///
/// After the special-purpose registries of IANA (RFC 6890).
final class PublicHosts {
  private PublicHosts() {}

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return switch (address) {
      case Inet4Address _ -> isPublic(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF);
      case Inet6Address _ -> isPublic(bytes);
      default -> false;
    };
  }

  private static boolean isPublic(int first, int second, int third) {
    return switch (first) {
      case 0 -> false; // this network
      case 100 -> second < 64 || second > 127; // shared by a provider's customers
      case 192 -> second != 0 || (third != 0 && third != 2); // protocols, examples
      case 198 -> second != 18 && second != 19 && (second != 51 || third != 100);
      case 203 -> second != 0 || third != 113; // examples
      default -> first < 240; // reserved, broadcast
    };
  }

  /// Global unicast is 2000::/3. Of it not: 2001::/23 (protocols, Teredo), 2001:db8::/32 (examples)
  /// and 2002::/16, which wraps an address of IPv4, as 64:ff9b::/96 does.
  private static boolean isPublic(byte[] bytes) {
    int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    int second = ((bytes[2] & 0xFF) << 8) | (bytes[3] & 0xFF);
    return (first & 0xE000) == 0x2000
        && first != 0x2002
        && !(first == 0x2001 && (second < 0x0200 || second == 0x0DB8));
  }
}
