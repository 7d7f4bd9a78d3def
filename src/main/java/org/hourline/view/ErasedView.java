package org.hourline.view;

/// Something that was erased.
///
/// @param kind "Event"
/// @param id under which it was told of; of an event linked to what is left of it
/// @param date "Saturday 31 January 2026"
/// @param datetime the same, for machines
public record ErasedView(String kind, TextLink id, String date, String datetime, String reason) {}
