package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands at the head of a briefing.
///
/// @param language BCP 47
/// @param direction `ltr` or `rtl`
/// @param kind "Flash update", "Full briefing"
/// @param title its title
/// @param subject "Gwadar: the camp"; null: none
/// @param number "No. 3"; null: not counted
/// @param timeline the title of the timeline that it is taken from
/// @param asOf the moment that it tells of, in local time
/// @param asOfUtc the same in UTC
/// @param knownAt whether it tells what was known at that moment, and not what is known today
/// @param period the stretch it covers, in words; null: all that the timeline holds
/// @param covers what else it covers, in words: places, actors, weight; empty: everything
/// @param counts "26 events", "96 claims"
/// @param edition "Edition 1, as of …"
/// @param address of the live page; null without a base address
/// @param code the same address to photograph; null with it
public record BriefingHead(
    String language,
    String direction,
    String kind,
    String title,
    @Nullable String subject,
    @Nullable String number,
    String timeline,
    String asOf,
    String asOfUtc,
    boolean knownAt,
    @Nullable String period,
    List<String> covers,
    List<String> counts,
    String edition,
    @Nullable TextLink publisher,
    @Nullable TextLink contact,
    @Nullable TextLink licence,
    @Nullable String address,
    @Nullable QrView code) {
  public BriefingHead {
    covers = List.copyOf(covers);
    counts = List.copyOf(counts);
  }
}
