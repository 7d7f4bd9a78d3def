@NullMarked
package org.hourline.links;

import org.jspecify.annotations.NullMarked;
