/// Tests of the project as a whole.
@NullMarked
package org.hourline;

import org.jspecify.annotations.NullMarked;
