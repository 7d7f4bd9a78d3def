package org.hourline.browser;

import java.util.List;
import java.util.Objects;

/// A front page that is open in a browser, asked for what it says of its events.
final class StripPage {
  private final Browser browser;

  StripPage(Browser browser) {
    this.browser = browser;
  }

  String status() {
    return String.valueOf(browser.value("document.querySelector('.strip-status').textContent"));
  }

  List<String> tiles() {
    return browser.requests().stream()
        .filter(address -> address.contains("/data/strip/"))
        .map(address -> address.substring(address.lastIndexOf('/') + 1))
        .sorted()
        .toList();
  }

  String said() {
    return String.valueOf(browser.value("document.querySelector('.explore-said').textContent"));
  }

  /// How many events the strip shows: rows, bins, and those that can have begun in several bins.
  long counted() {
    return (Long)
        Objects.requireNonNull(
            browser.value(
                """
                [...document.querySelectorAll(".strip-bins.script button, .strip-wider, .strip-days-only .strip-label, .strip-event")]
                  .filter((e) => e.checkVisibility())
                  .reduce((sum, e) => sum + (e.matches(".strip-event") ? 1 : Number(/(\\d+)(?: event.*)?$/.exec(e.textContent.replace(/,/g, ""))[1])), 0)\
                """));
  }

  /// The list that is open, as the address has it.
  String list() {
    browser.settle();
    return String.valueOf(browser.value("/list=([^&]*)/.exec(location.hash)[1]"));
  }

  /// The ids of the events that it lists.
  List<String> listed() {
    return ((List<?>)
            Objects.requireNonNull(
                browser.value(
                    "[...document.querySelectorAll('.card li button')].map((e) => e.dataset.key)")))
        .stream().map(String::valueOf).toList();
  }

  /// Opens a filter, and before it what holds them all.
  void openFilter(String filter) {
    for (String each : List.of(".explore-filters", "[data-filter=" + filter + "]")) {
      browser.value("document.querySelector('" + each + ":not([open]) > summary')?.click()");
      browser.settle();
    }
  }

  /// How many events a choice would leave, as its box says.
  long box(String filter, String value) {
    openFilter(filter);
    return Long.parseLong(
        String.valueOf(
                browser.value(
                    "document.querySelector('[name="
                        + filter
                        + "][value=\""
                        + value
                        + "\"]').parentElement.querySelector('.count').textContent"))
            .replace(",", ""));
  }

  /// Steps on or back, and gives which event is chosen then, and which of how many.
  String step(int by) {
    browser.value("document.querySelector('[data-step=\"" + by + "\"]').click()");
    browser.settle();
    return String.valueOf(
        browser.value(
            """
            /event=([^&]*)/.exec(location.hash)[1] + ", "
              + document.querySelector(".explore-step").textContent.replace(/:.*/, "")\
            """));
  }

  void open(String address) {
    browser.open(address).settle();
  }
}
