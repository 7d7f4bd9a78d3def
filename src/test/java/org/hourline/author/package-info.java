/// Tests of what writes content files.
@NullMarked
package org.hourline.author;

import org.jspecify.annotations.NullMarked;
