/// The commands. Only here do the clock, the standard streams, the environment and the defaults of
/// the machine enter.
@NullMarked
package org.hourline.cli;

import org.jspecify.annotations.NullMarked;
