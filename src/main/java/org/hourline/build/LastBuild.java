package org.hourline.build;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A site as it was built before: what is slow to make and would come out the same is taken from
/// it.
@FunctionalInterface
interface LastBuild {
  /// A file as that build left it; null where there is none.
  byte @Nullable [] published(String path) throws IOException;
}
