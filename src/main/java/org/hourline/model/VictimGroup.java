package org.hourline.model;

import org.jspecify.annotations.Nullable;

/// A group that figures count.
///
/// @param within the id of the group it is part of (police in security_forces)
/// @param mixed whether it may hold attackers and attacked alike
public record VictimGroup(String id, String name, @Nullable String within, boolean mixed)
    implements Identified {}
