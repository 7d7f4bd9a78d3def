package org.hourline.read;

import org.hourline.model.Unread;

/// A file that is a list of things of one shape, each with an id.
///
/// @param file its name
/// @param kind what it holds
/// @param space where its ids are unique
/// @param root what its things are called in [org.hourline.problem.Origins]
record Sheet(
    String file,
    Unread.Kind kind,
    Shape shape,
    Field<String> id,
    Register.Space space,
    String root) {}
