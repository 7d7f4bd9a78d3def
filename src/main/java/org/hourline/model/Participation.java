package org.hourline.model;

/// An actor in an event.
///
/// @param actor the actor's id
/// @param role what it is said to have been
public record Participation(String actor, ActorRole role) {}
