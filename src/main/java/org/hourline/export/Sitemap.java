package org.hourline.export;

import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Link;
import org.hourline.output.OutputFile;
import org.jspecify.annotations.Nullable;

/// `sitemap.xml` (sitemaps.org 0.9). The protocol knows absolute addresses only, so a site without
/// a base URL has none, rather than one that every crawler refuses; `robots.txt` then names none
/// either. No `lastmod`: when a page's words last changed is not known from one build.
final class Sitemap {
  /// What one file may hold.
  private static final int MOST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private Sitemap() {}

  static List<OutputFile> of(@Nullable Link base, List<String> pages) {
    if (base == null) {
      return List.of();
    }
    List<String> addresses =
        pages.stream()
            .filter(page -> !page.equals("404.html") && !page.endsWith("/404.html"))
            .sorted()
            .map(page -> address(base, page))
            .toList();
    if (addresses.size() <= MOST) {
      return List.of(new OutputFile("sitemap.xml", list("urlset", "url", addresses)));
    }
    List<OutputFile> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < addresses.size(); at += MOST) {
      String name = "sitemap-" + (parts.size() + 1) + ".xml";
      parts.add(base.href() + name);
      List<String> part = addresses.subList(at, Math.min(at + MOST, addresses.size()));
      files.add(new OutputFile(name, list("urlset", "url", part)));
    }
    files.addFirst(new OutputFile("sitemap.xml", list("sitemapindex", "sitemap", parts)));
    return files;
  }

  /// A page's address on its host: that of its folder, where it is the folder's index.
  static String address(Link base, String page) {
    return base.href()
        + (page.equals("index.html") || page.endsWith("/index.html")
            ? page.substring(0, page.length() - "index.html".length())
            : page);
  }

  private static byte[] list(String root, String item, List<String> addresses) {
    return Xml.of(
        root,
        NAMESPACE,
        xml -> addresses.forEach(at -> xml.element(item, one -> one.text("loc", at))));
  }
}
