/// The program from end to end: content in, site out.
@NullMarked
package org.hourline.build;

import org.jspecify.annotations.NullMarked;
