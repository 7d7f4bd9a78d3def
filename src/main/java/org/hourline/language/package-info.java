/// The interface's words, and times, dates and numbers in words.
@NullMarked
package org.hourline.language;

import org.jspecify.annotations.NullMarked;
