/// Tests of whole builds.
@NullMarked
package org.hourline.build;

import org.jspecify.annotations.NullMarked;
