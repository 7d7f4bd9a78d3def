/// Time as reported: EDTF dates, clock times, the interval an event can have begun in, and the
/// order of events. Knows nothing else of the project.
@NullMarked
package org.hourline.time;

import org.jspecify.annotations.NullMarked;
