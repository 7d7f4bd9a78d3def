package org.hourline.model;

/// A share of a figure: five of the eleven are men.
///
/// @param of who: a victim group's id or a plain word (`men`)
/// @param amount how many
public record Part(String of, Amount amount) {}
