/// How problems print.
@NullMarked
package org.hourline.problem;

import org.jspecify.annotations.NullMarked;
