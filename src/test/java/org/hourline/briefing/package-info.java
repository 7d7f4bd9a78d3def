@NullMarked
package org.hourline.briefing;

import org.jspecify.annotations.NullMarked;
