/// Tests of Markdown to HTML.
@NullMarked
package org.hourline.markup;

import org.jspecify.annotations.NullMarked;
