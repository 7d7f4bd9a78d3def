package org.hourline.model;

/// A picture file of the content, as far as a page needs to know it.
///
/// @param hash the SHA-256 of the file, in 64 hexadecimal digits
/// @param width in pixels, the picture standing upright
/// @param height in pixels
public record Picture(String hash, int width, int height) {}
