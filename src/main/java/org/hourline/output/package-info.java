/// The files of the site: their paths, and writing them so that nobody meets half a site.
@NullMarked
package org.hourline.output;

import org.jspecify.annotations.NullMarked;
