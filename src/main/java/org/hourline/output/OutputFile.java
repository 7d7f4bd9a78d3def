package org.hourline.output;

import java.util.Arrays;
import java.util.List;

/// A file of the site.
///
/// @param path relative to the site's folder, with `/`; never out of it
/// @param content its bytes; not to be changed
@SuppressWarnings("ArrayRecordComponent") // megabytes of pages are not copied to be safe
public record OutputFile(String path, byte[] content) {
  public OutputFile {
    List<String> names = Arrays.asList(path.split("/", -1));
    if (names.contains("") || names.contains(".") || names.contains("..") || path.contains("\\")) {
      throw new IllegalArgumentException("not a path in the site: " + path);
    }
  }
}
