package org.hourline.cli;

import org.hourline.model.Link;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the site will be: the option that `build` and `brief` share.
final class AddressOption {
  @Option(
      names = {"-u", "--base-url"},
      paramLabel = "URL",
      description = "Where the site will be, instead of base_url in timeline.json.")
  private @Nullable String baseUrl;

  /// Null where nothing was said.
  ///
  /// @throws UsageException when it is no address of a site
  @Nullable Link base() {
    if (baseUrl == null) {
      return null;
    }
    String url = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    Link link = Link.of(url).orElse(null);
    if (link == null || link.host().isEmpty() || url.contains("?") || url.contains("#")) {
      throw new UsageException(
          baseUrl + " is not an address of a site, such as https://example.org/timeline/");
    }
    return link;
  }
}
