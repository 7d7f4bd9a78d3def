/// The files of `templates/`, the user's laid over the built-in ones.
@NullMarked
package org.hourline.template;

import org.jspecify.annotations.NullMarked;
