/// Tests of the command line.
@NullMarked
package org.hourline.cli;

import org.jspecify.annotations.NullMarked;
