/// The built site as a browser and the HTML checker see it. The tools are not Maven's: where they
/// are missing the tests are skipped, and say so ([Tools]).
@NullMarked
package org.hourline.browser;

import org.jspecify.annotations.NullMarked;
