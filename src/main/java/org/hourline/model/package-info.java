/// A timeline as read: events, claims, actors, places, sources. Ids are plain strings; lists are
/// immutable.
@NullMarked
package org.hourline.model;

import org.jspecify.annotations.NullMarked;
