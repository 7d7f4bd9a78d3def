package org.hourline.model;

import org.jspecify.annotations.Nullable;

/// Whether something was checked, and by whom.
///
/// @param status what came of it
/// @param by who checked: an actor's id or a name
public record Verification(VerificationStatus status, @Nullable String by) {}
