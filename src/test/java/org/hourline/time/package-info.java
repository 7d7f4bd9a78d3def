/// Tests of times.
@NullMarked
package org.hourline.time;

import org.jspecify.annotations.NullMarked;
