package org.hourline.read;

import java.time.ZoneId;

/// The zone of local times.
///
/// @param certain false where the place that says it could not be read: then no offset is held
///   against it
record Zone(ZoneId id, boolean certain) {}
