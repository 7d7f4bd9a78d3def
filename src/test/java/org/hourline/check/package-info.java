/// Tests of the rules that compare things with each other: what each must say, and what it must
/// not.
@NullMarked
package org.hourline.check;

import org.jspecify.annotations.NullMarked;
