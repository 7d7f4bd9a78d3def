/// The development server: a site that follows its content while somebody writes. The only home of
/// the HTTP server and of the library that watches files.
@NullMarked
package org.hourline.serve;

import org.jspecify.annotations.NullMarked;
