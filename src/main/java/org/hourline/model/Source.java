package org.hourline.model;

import java.time.Instant;
import org.hourline.time.Timing;
import org.jspecify.annotations.Nullable;

/// Where something was read.
///
/// @param publisher an actor's id, or a name
/// @param published when; null: not known
/// @param retrieved when the editor fetched it
/// @param sha256 of the capture, 64 hex digits
/// @param language BCP 47
/// @param reliability `A` to `F` (Admiralty code)
/// @param origin the actor whose statement it is, or the agency it reprints (an actor's id or a
///   name)
/// @param read how much of it the editor read; null: not stated
/// @param note where the text came from, where there is no address
public record Source(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable Link url,
    @Nullable Timing published,
    @Nullable Timing retrieved,
    @Nullable Link archivedUrl,
    @Nullable String sha256,
    @Nullable String language,
    @Nullable String reliability,
    @Nullable String origin,
    @Nullable ReadExtent read,
    @Nullable String note,
    @Nullable Capture capture)
    implements Identified {

  /// A copy kept privately, never written to the site (Berkeley Protocol: chain of custody).
  ///
  /// @param file relative to `content/`, with `/`
  /// @param method how the copy was made
  /// @param at the moment, written in UTC
  public record Capture(String file, @Nullable String method, @Nullable Instant at) {}
}
