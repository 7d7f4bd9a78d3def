package org.hourline.model;

/// A tie to another event.
///
/// @param event the other event's id
/// @param relation what this event is to it
public record Related(String event, Relation relation) {}
