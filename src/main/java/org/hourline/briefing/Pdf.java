package org.hourline.briefing;

/// A printed document.
///
/// @param bytes the file; not to be changed
/// @param pages how many; at least one
@SuppressWarnings("ArrayRecordComponent") // files are not copied to be safe
public record Pdf(byte[] bytes, int pages) {}
