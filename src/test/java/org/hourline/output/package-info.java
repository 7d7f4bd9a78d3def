/// Tests of writing the site.
@NullMarked
package org.hourline.output;

import org.jspecify.annotations.NullMarked;
