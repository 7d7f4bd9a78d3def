package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.hourline.problem.Problem;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;
import org.junit.jupiter.api.Test;

final class RealContentTest {
  @Test
  void theTimelineHoldsEveryRuleButArchiving() {
    Path content = Path.of("content");
    Loaded loaded = ContentReader.read(content);

    Checked checked =
        Checks.run(
            Objects.requireNonNull(loaded.site()),
            loaded.unread(),
            loaded.origins(),
            content,
            loaded.problems(),
            ContentReader.rules());

    assertThat(checked.problems()).isEmpty();
    assertThat(checked.accepted()).extracting(Problem::code).containsExactly("not-archived");
  }
}
