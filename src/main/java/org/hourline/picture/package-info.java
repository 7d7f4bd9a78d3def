/// Pictures: those of events, read by their headers, decoded and written anew; and the share image,
/// drawn from shapes alone.
@NullMarked
package org.hourline.picture;

import org.jspecify.annotations.NullMarked;
