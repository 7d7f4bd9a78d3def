/// Writes content files for people, from the declarations that the reader reads by: new sites and
/// things, schemas and the reference, one style. What it cannot do without guessing it refuses.
@NullMarked
package org.hourline.author;

import org.jspecify.annotations.NullMarked;
