package org.hourline.model;

import org.jspecify.annotations.Nullable;

/// A picture that an event names.
///
/// @param file relative to `content/`, with `/`
/// @param graphic whether it shows wounds or the dead; such a picture is never shown
public record Media(
    String file,
    String alt,
    @Nullable String caption,
    @Nullable String credit,
    String origin,
    @Nullable String licence,
    Verification verification,
    boolean graphic) {}
