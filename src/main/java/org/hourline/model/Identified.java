package org.hourline.model;

/// Something the content names by an id.
public interface Identified {
  /// `[a-z0-9]+(-[a-z0-9]+)*`, at most 80 characters.
  String id();
}
