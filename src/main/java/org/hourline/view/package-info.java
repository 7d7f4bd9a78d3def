/// What each page shows, as records: pure functions of the site.
@NullMarked
package org.hourline.view;

import org.jspecify.annotations.NullMarked;
