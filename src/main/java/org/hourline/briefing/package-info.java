/// A print document to an accessible PDF: the only home of the PDF library.
@NullMarked
package org.hourline.briefing;

import org.jspecify.annotations.NullMarked;
