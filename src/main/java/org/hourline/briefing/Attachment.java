package org.hourline.briefing;

/// A file inside a PDF: the data that the document was made of (ISO 19005-3, associated files).
///
/// @param name as it is saved: `timeline.json`
/// @param mediaType such as `application/json`
/// @param description what it is, for whoever opens it
/// @param content its bytes; not to be changed
@SuppressWarnings("ArrayRecordComponent") // files are not copied to be safe
public record Attachment(String name, String mediaType, String description, byte[] content) {}
