/// The published timeline, held against the facts that it was made from.
@NullMarked
package org.hourline.facts;

import org.jspecify.annotations.NullMarked;
