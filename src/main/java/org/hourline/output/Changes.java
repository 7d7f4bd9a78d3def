package org.hourline.output;

/// What writing a site changed in its folder, `manifest.json` counted with the rest.
///
/// @param files how many files the site has
/// @param written how many are new or differ from before
/// @param removed how many of the last site's files are gone
public record Changes(int files, int written, int removed) {}
