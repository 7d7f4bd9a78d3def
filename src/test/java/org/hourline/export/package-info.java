/// Tests of the files for programs.
@NullMarked
package org.hourline.export;

import org.jspecify.annotations.NullMarked;
