/// What is wrong in the content, and where.
@NullMarked
package org.hourline.problem;

import org.jspecify.annotations.NullMarked;
