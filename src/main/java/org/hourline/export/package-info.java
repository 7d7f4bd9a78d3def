/// The files for programs: JSON, CSV, the feed, the sitemap, and what hosts read.
@NullMarked
package org.hourline.export;

import org.jspecify.annotations.NullMarked;
