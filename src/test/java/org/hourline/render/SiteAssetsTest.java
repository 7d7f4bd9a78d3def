package org.hourline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hourline.output.OutputFile;
import org.hourline.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteAssetsTest {
  @TempDir Path folder;

  @Test
  void aNameChangesWithTheContentAndWithWhatASheetNames() throws IOException {
    Files.createDirectories(folder.resolve("assets/fonts"));
    Files.writeString(folder.resolve("assets/own.css"), "@font-face{src:url(fonts/own.woff2)}");
    Files.writeString(folder.resolve("assets/fonts/own.woff2"), "one");
    SiteAssets before = SiteAssets.of(Templates.over(folder));
    assertThat(css(before)).contains("url(" + file(before, "fonts/own.woff2") + ")");
    Files.writeString(folder.resolve("assets/fonts/own.woff2"), "two");
    SiteAssets after = SiteAssets.of(Templates.over(folder));
    assertThat(after.path("own.css"))
        .matches("assets/own\\.[0-9a-f]{10}\\.css")
        .isNotEqualTo(before.path("own.css"));
  }

  @Test
  void aSheetThatNamesWhatIsNotThereIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("assets"));
    Files.writeString(folder.resolve("assets/own.css"), "a{background:url(\"gone.png\")}");
    assertThatThrownBy(() -> SiteAssets.of(Templates.over(folder)))
        .asInstanceOf(InstanceOfAssertFactories.type(TemplateFault.class))
        .satisfies(fault -> assertThat(fault.at()).hasToString("assets/own.css:1:1"))
        .satisfies(fault -> assertThat(fault.getMessage()).contains("gone.png"));
  }

  private static String css(SiteAssets assets) {
    return assets.files().stream()
        .filter(file -> file.path().equals(assets.path("own.css")))
        .map(OutputFile::content)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static String file(SiteAssets assets, String asset) {
    return assets.path(asset).substring("assets/".length());
  }
}
