/// Tests of what a timeline knows of itself.
@NullMarked
package org.hourline.model;

import org.jspecify.annotations.NullMarked;
