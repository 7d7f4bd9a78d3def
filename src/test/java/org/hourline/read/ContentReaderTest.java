package org.hourline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.hourline.model.Site;
import org.junit.jupiter.api.Test;

final class ContentReaderTest {
  @Test
  void theRealContentHasNoProblems() {
    Loaded loaded = ContentReader.read(Path.of("content"));

    assertThat(loaded.problems()).isEmpty();
    Site site = Objects.requireNonNull(loaded.site());
    assertThat(site.events().size()).isPositive();
    assertThat(site.claims().size()).isPositive();
    assertThat(loaded.unread().ids()).isEmpty();
  }
}
