@NullMarked
package org.hourline.render;

import org.jspecify.annotations.NullMarked;
