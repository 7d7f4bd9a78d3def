package org.hourline.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An address outside the site that is safe to link to: http, https or mailto, and nothing else
/// (rule URL-1). `//host` and every other scheme are refused.
///
/// @param href the address, as written
public record Link(String href) {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  public Link {
    if (!isSafe(href)) {
      throw new IllegalArgumentException("not a safe address: " + href);
    }
  }

  /// The address as a link, where it is one.
  public static Optional<Link> of(String href) {
    return isSafe(href) ? Optional.of(new Link(href)) : Optional.empty();
  }

  /// Where a contact leads: an address for mail, or one of a page; null where it is other words.
  public static @Nullable Link ofContact(String contact) {
    boolean mail = contact.matches("[^\\s@:/]+@[^\\s@:/]+");
    return of(mail ? "mailto:" + contact : contact).orElse(null);
  }

  /// The host in lower case; empty for `mailto`.
  public String host() {
    String host = URI.create(href).getHost();
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  private static boolean isSafe(String href) {
    try {
      URI uri = new URI(href);
      String scheme = uri.getScheme();
      if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
        return false;
      }
      return scheme.equalsIgnoreCase("mailto") || uri.getHost() != null;
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }
}
