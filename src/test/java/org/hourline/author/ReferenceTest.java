package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hourline.read.ContentForm;
import org.hourline.read.Field;
import org.junit.jupiter.api.Test;

/// The reference in the repository is what the declarations say now. To write it anew: `mvn test
/// -Dtest=ReferenceTest -Dgolden=true`; the run that rewrites still fails.
final class ReferenceTest {
  private static final Path PAGE = Path.of("src/readme/reference.md");

  @Test
  void theReferenceInTheRepositoryIsCurrent() throws IOException {
    String now = Reference.markdown();
    String there = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    if (Boolean.getBoolean("golden") && !now.equals(there)) {
      Files.writeString(PAGE, now);
    }
    assertThat(now).isEqualTo(there);
  }

  @Test
  void everyKeyHasARow() {
    String page = Reference.markdown();
    for (ContentForm form : ContentForm.all()) {
      assertThat(page).contains("## `content/" + form.files() + "`");
      for (Field<?> field : form.shape().fields()) {
        assertThat(page)
            .contains((field.required() ? "| **`" : "| `") + field.key() + "`")
            .contains(field.meaning());
      }
    }
  }
}
