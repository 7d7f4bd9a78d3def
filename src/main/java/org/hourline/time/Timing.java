package org.hourline.time;

import java.time.ZoneId;

/// What was reported of a time, and what follows from it.
///
/// @param reported as the editor wrote it
/// @param zone the zone of its local times
/// @param began the stretch in which it can have begun, narrowed by the events it follows and
///   precedes
public record Timing(When reported, ZoneId zone, Interval began) {}
