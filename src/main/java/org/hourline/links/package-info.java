/// Whether the addresses that a timeline sends its readers to still answer. The only package that
/// asks the network for anything, and only when it is told to.
@NullMarked
package org.hourline.links;

import org.jspecify.annotations.NullMarked;
