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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void theImportedPartsOfASheetStandInItAndAreNoFilesOfTheirOwn() throws IOException {
    Files.createDirectories(folder.resolve("assets/sheet"));
    Files.writeString(
        folder.resolve("assets/own.css"),
        "@import \"sheet/own-a.css\";\n@import \"sheet/own-b.css\";\np{margin:0}");
    Files.writeString(folder.resolve("assets/sheet/own-a.css"), "a { color: red }\n");
    Files.writeString(folder.resolve("assets/sheet/own-b.css"), "b { color: blue }\n");

    SiteAssets assets = SiteAssets.of(Templates.over(folder));

    assertThat(css(assets)).isEqualTo("a{color:red}b{color:blue}p{margin:0}\n");
    assertThat(assets.files()).noneMatch(file -> file.path().contains("own-"));
  }

  @Test
  void aPartThatIsNotThereIsToldWithTheSheetThatImportsIt() throws IOException {
    Files.createDirectories(folder.resolve("assets"));
    Files.writeString(folder.resolve("assets/own.css"), "@import \"sheet/gone.css\";\n");

    assertThatThrownBy(() -> SiteAssets.of(Templates.over(folder)))
        .asInstanceOf(InstanceOfAssertFactories.type(TemplateFault.class))
        .satisfies(fault -> assertThat(fault.at()).hasToString("assets/own.css:1:1"))
        .satisfies(fault -> assertThat(fault.getMessage()).contains("sheet/gone.css"));
  }

  @Test
  void modulesAreJoinedAfterWhatTheyImportWithoutTheirComments() throws IOException {
    Files.createDirectories(folder.resolve("assets/script"));
    Files.writeString(
        folder.resolve("assets/script/main.js"),
        """
        // What this is.
        import { two, Three } from "./two-three.js";
        /* More
         * of it. */
        /** @type {string} */ const three = /** @type {any} */ ("/* 3 */");
        if (two() === "// two") {
          new Three();
        }
        """);
    Files.writeString(
        folder.resolve("assets/script/two-three.js"),
        "export function two() { return \"// two\"; }\nexport class Three {}\nconst four = 4;\n");
    SiteAssets assets = SiteAssets.of(Templates.over(folder));
    assertThat(assets.path("hourline.js")).matches("assets/hourline\\.[0-9a-f]{10}\\.js");
    assertThat(text(assets, "hourline.js"))
        .isEqualTo(
            """
            (() => {
            "use strict";
            const two_three_js = (() => {
            function two() { return "// two"; }
            class Three {}
            const four = 4;
            return { two, Three };
            })();
            const main_js = (() => {
            const { two, Three } = two_three_js;
            const three = ("/* 3 */");
            if (two() === "// two") {
            new Three();
            }
            return {  };
            })();
            })();
            """);
    assertThat(assets.files()).noneMatch(file -> file.path().contains("two-three"));
  }

  @Test
  void whatIsLoadedLaterIsAFileOfItsOwnThatTakesTheModulesThatAreThere() throws IOException {
    Path scripts = Files.createDirectories(folder.resolve("assets/script"));
    Files.writeString(
        scripts.resolve("main.js"),
        """
        import { one } from "./one.js";
        import("./rare.js").then(({ rare }) => rare(one));
        """);
    Files.writeString(scripts.resolve("one.js"), "export const one = 1;\n");
    Files.writeString(scripts.resolve("two.js"), "export const two = 2;\n");
    Files.writeString(
        scripts.resolve("rare.js"),
        """
        import { one } from "./one.js";
        import { two } from "./two.js";
        export const rare = () => one + two;
        """);
    SiteAssets assets = SiteAssets.of(Templates.over(folder));
    OutputFile rare =
        assets.files().stream()
            .filter(file -> file.path().matches("assets/hourline-rare\\.[0-9a-f]{10}\\.js"))
            .findFirst()
            .orElseThrow();
    assertThat(new String(rare.content(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            "use strict";
            hourline((given, { one_js }) => {
            const two_js = (() => {
            const two = 2;
            return { two };
            })();
            const rare_js = (() => {
            const { one } = one_js;
            const { two } = two_js;
            const rare = () => one + two;
            return { rare };
            })();
            given["rare.js"] = rare_js;
            });
            """);
    assertThat(text(assets, "hourline.js"))
        .contains("\"rare.js\": \"" + rare.path().substring("assets/".length()) + "\"")
        .contains("later(\"rare.js\").then(({ rare }) => rare(one));")
        .contains("globalThis.hourline = (make) => make(given, { one_js });")
        .doesNotContain("two");
  }

  @Test
  void aModuleInTwoFilesIsRefused() throws IOException {
    Path scripts = Files.createDirectories(folder.resolve("assets/script"));
    Files.writeString(scripts.resolve("main.js"), "import(\"./a.js\");\nimport(\"./b.js\");\n");
    Files.writeString(scripts.resolve("a.js"), "import { c } from \"./c.js\";\nc();\n");
    Files.writeString(scripts.resolve("b.js"), "import { c } from \"./c.js\";\nc();\n");
    Files.writeString(scripts.resolve("c.js"), "export const c = () => 1;\n");
    assertThatThrownBy(() -> SiteAssets.of(Templates.over(folder)))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("would stand in two files");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "import(\"./gone.js\");|imports ./gone.js, which is not there",
        "import { a } from \"./gone.js\";|imports ./gone.js, which is not there",
        "import { a } from \"./main.js\";|a circle of imports: main.js",
        "import a from \"./state.js\";|cannot be joined: import a from \"./state.js\";",
        "export default 1;|cannot be joined: export default 1;"
      },
      delimiter = '|')
  void aModuleThatCannotBeJoinedIsRefused(String module, String message) throws IOException {
    Files.createDirectories(folder.resolve("assets/script"));
    Files.writeString(folder.resolve("assets/script/main.js"), module + "\n");
    assertThatThrownBy(() -> SiteAssets.of(Templates.over(folder)))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining(message);
  }

  private static String text(SiteAssets assets, String asset) {
    return assets.files().stream()
        .filter(file -> file.path().equals(assets.path(asset)))
        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
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
