/// Reads the files of `content/` into a `Site`, every value with the place where it stood: each
/// field is declared once, every problem is gathered, and no broken file hides another.
@NullMarked
package org.hourline.read;

import org.jspecify.annotations.NullMarked;
