/// Pictures: the share image, drawn from shapes alone.
@NullMarked
package org.hourline.picture;

import org.jspecify.annotations.NullMarked;
