package org.hourline.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files of a site as its last build left them, by its `manifest.json`.
public final class SiteFiles {
  private final Manifest manifest;

  private SiteFiles(Manifest manifest) {
    this.manifest = manifest;
  }

  /// Null where no site of ours is.
  public static @Nullable SiteFiles of(Path site) throws IOException {
    Manifest manifest = Manifest.read(site);
    return manifest == null ? null : new SiteFiles(manifest);
  }

  public List<String> paths() {
    return List.copyOf(manifest.paths());
  }

  public boolean has(String path) {
    return manifest.hasFile(path);
  }

  /// What is new or differs from before; the manifest itself where anything does.
  public List<String> changedSince(SiteFiles before) {
    List<String> changed = new java.util.ArrayList<>(manifest.changedSince(before.manifest));
    boolean gone = before.paths().stream().anyMatch(path -> !has(path));
    if (gone || !changed.isEmpty()) {
      changed.add(Manifest.NAME);
    }
    return changed;
  }
}
