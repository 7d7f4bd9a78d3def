package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around every page: the head, the menu and the foot.
///
/// @param language BCP 47
/// @param direction `ltr` or `rtl`
/// @param title of the page, for the browser's tab and for search engines
/// @param site the timeline's title
/// @param description one sentence; null where nobody wrote one
/// @param root the way to the folder of the site in the page's language: empty, `../`, `../../`
/// @param shared the way to the folder that all languages share
/// @param languages the same page in each language; empty where there is one
/// @param unreviewed whether no person has read the translation that the page shows
/// @param home the address of the front page
/// @param menu the site's chief pages
/// @param canonical the page's own absolute address; null without a base address
/// @param image the share image's address, absolute where there is a base address
/// @param imageText what the share image shows, in words
/// @param kind Open Graph's type: `website` or `article`
/// @param data JSON-LD; null where the page has none
/// @param foot what stands at the bottom
public record Shell(
    String language,
    String direction,
    String title,
    String site,
    @Nullable String description,
    String root,
    String shared,
    List<Tongue> languages,
    boolean unreviewed,
    String home,
    List<MenuItem> menu,
    @Nullable String canonical,
    @Nullable String image,
    String imageText,
    String kind,
    @Nullable JsonText data,
    Foot foot) {
  /// What a page may load: the site's own style sheets, fonts, pictures, script and data, and
  /// nothing else (Content Security Policy, level 3): no script in the page itself runs. A host's
  /// header says the same.
  public static final String POLICY =
      "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'";

  public Shell {
    menu = List.copyOf(menu);
    languages = List.copyOf(languages);
  }

  /// The policy that the page states of itself.
  public String policy() {
    return POLICY;
  }

  /// A page of the menu.
  ///
  /// @param current whether it is the page that carries the menu
  public record MenuItem(String text, String href, boolean current) {}

  /// The page in one language.
  ///
  /// @param tag BCP 47
  /// @param name its name in itself
  /// @param href from this page
  /// @param address absolute where there is a base address, else as `href`
  /// @param current whether it is the page itself
  /// @param original whether it is in the language in which the content was written
  public record Tongue(
      String tag, String name, String href, String address, boolean current, boolean original) {}

  /// The bottom of every page.
  ///
  /// @param edition "Edition 3, as of 31 January 2026, 21:40"
  /// @param publisher who publishes it
  /// @param contact where corrections go
  /// @param licence of the text
  /// @param files the data files
  /// @param briefings the briefings that there are to print
  public record Foot(
      String edition,
      @Nullable TextLink publisher,
      @Nullable TextLink contact,
      @Nullable TextLink licence,
      List<TextLink> files,
      List<TextLink> briefings) {
    public Foot {
      files = List.copyOf(files);
      briefings = List.copyOf(briefings);
    }
  }
}
