/// Tests of the interface's words.
@NullMarked
package org.hourline.language;

import org.jspecify.annotations.NullMarked;
