/// Reading: what comes of good files, and what is said of bad ones.
@NullMarked
package org.hourline.read;

import org.jspecify.annotations.NullMarked;
