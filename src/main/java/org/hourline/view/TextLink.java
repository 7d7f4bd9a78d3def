package org.hourline.view;

import org.jspecify.annotations.Nullable;

/// Words that may lead somewhere.
///
/// @param text what is read
/// @param href where it leads; null: nowhere
public record TextLink(String text, @Nullable String href) {}
