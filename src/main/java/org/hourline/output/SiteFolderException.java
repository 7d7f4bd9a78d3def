package org.hourline.output;

import java.io.IOException;

/// The folder named for the site cannot be it. The message says why and what to do, for the person
/// who named it.
public final class SiteFolderException extends IOException {
  SiteFolderException(String message) {
    super(message);
  }
}
