/// Markdown to safe HTML, with citations and links resolved.
@NullMarked
package org.hourline.markup;

import org.jspecify.annotations.NullMarked;
