/// A page's view to HTML: the only home of Freemarker.
@NullMarked
package org.hourline.render;

import org.jspecify.annotations.NullMarked;
