package org.hourline.links;

import org.hourline.problem.Position;

/// An address that stands in the content.
///
/// @param href http or https, else it is passed over
/// @param at where it stands
/// @param about the id of what it belongs to
public record Address(String href, Position at, String about) {}
