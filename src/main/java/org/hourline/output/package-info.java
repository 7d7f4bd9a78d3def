/// The files of the site, and writing them so that nobody meets half a site.
@NullMarked
package org.hourline.output;

import org.jspecify.annotations.NullMarked;
