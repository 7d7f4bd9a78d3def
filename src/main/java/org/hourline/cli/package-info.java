/// The commands.
@NullMarked
package org.hourline.cli;

import org.jspecify.annotations.NullMarked;
