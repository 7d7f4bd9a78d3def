@NullMarked
package org.hourline.picture;

import org.jspecify.annotations.NullMarked;
