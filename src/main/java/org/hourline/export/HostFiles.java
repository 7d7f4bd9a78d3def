package org.hourline.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hourline.model.Link;
import org.hourline.output.OutputFile;
import org.jspecify.annotations.Nullable;

/// What crawlers and hosts read: `robots.txt`, `_headers` (the form that Netlify and Cloudflare
/// Pages share) and `.nojekyll` (GitHub Pages then serves every file as it is).
final class HostFiles {
  private HostFiles() {}

  static List<OutputFile> of(@Nullable Link base, String policy) {
    return List.of(
        file("robots.txt", robots(base)),
        file("_headers", headers(policy)),
        new OutputFile(".nojekyll", new byte[0]));
  }

  /// Everybody may read everything (RFC 9309); where the sitemap is, if there is one.
  private static String robots(@Nullable Link base) {
    String rules = "User-agent: *\nAllow: /\n";
    return base == null ? rules : rules + "\nSitemap: " + base.href() + "sitemap.xml\n";
  }

  /// The pages' own policy, and what only a header can say: that no other site frames a page, and
  /// that a source is not told which page a reader came from. Names of assets change with their
  /// content, so a browser keeps them for a year; data may be read by scripts of any site.
  private static String headers(String policy) {
    return """
    /*
      Content-Security-Policy: POLICY; frame-ancestors 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: no-referrer
      Permissions-Policy: camera=(), geolocation=(), microphone=()
    /assets/*
      Cache-Control: public, max-age=31536000, immutable
    /data/*
      Access-Control-Allow-Origin: *
    """
        .replace("POLICY", policy);
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
