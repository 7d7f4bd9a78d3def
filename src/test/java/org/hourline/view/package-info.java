/// Tests of what the pages show.
@NullMarked
package org.hourline.view;

import org.jspecify.annotations.NullMarked;
