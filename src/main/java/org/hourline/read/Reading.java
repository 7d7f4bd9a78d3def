package org.hourline.read;

import org.hourline.problem.Origins;
import org.hourline.problem.Position;

/// What one reading of the content gathers besides the things themselves.
///
/// @param findings the problems
/// @param missed the ids of what could not be read
/// @param register the ids that are taken
/// @param origins where everything stood
/// @param memory what was understood of each file before
record Reading(
    Findings findings, Missed missed, Register register, Origins.Builder origins, Memory memory) {
  /// Takes the id of a thing and notes where it stands; false where the thing cannot stay.
  boolean take(Register.Space space, String root, String id, Position at, Origins.Tree tree) {
    if (!register.take(space, id, at)) {
      return false;
    }
    origins.put(root + "/" + id, tree);
    return true;
  }
}
