/// Tests of the development server.
@NullMarked
package org.hourline.serve;

import org.jspecify.annotations.NullMarked;
