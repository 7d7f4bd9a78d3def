/// The rules that compare the things of a timeline with each other; what one value may be is for
/// the reader to say.
@NullMarked
package org.hourline.check;

import org.jspecify.annotations.NullMarked;
