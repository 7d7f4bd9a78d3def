package org.hourline.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hourline.problem.Position;
import org.hourline.template.Templates;

/// Joins the modules of `templates/assets/script/` into one classic script, because a module script
/// does not run on a page that was opened from a file.
///
/// A module is written as any ECMAScript module is, within these bounds:
///
/// - `import { one, two } from "./other.js";` at the start of a line, and no other form of import
///   (`as` is one);
/// - `export` before a `function`, `async function`, `class` or `const` at the start of a line;
/// - no circle of imports;
/// - `/**` begins a comment wherever it stands, and no text between backticks has a line that
///   begins as a comment.
///
/// Each module becomes a function of its own, run once after those that it imports, in one function
/// around them all: nothing becomes a global name. Of `main.js` everything begins. Comments of
/// whole lines, comments that declare types, and the white space before lines are left out.
///
/// ```js
/// (() => { "use strict";
/// const state_js = (() => { …; return { read }; })();
/// const main_js = (() => { const { read } = state_js; …; return {}; })();
/// })();
/// ```
final class SiteScript {
  /// Where the modules stand, below `templates/`.
  static final String FOLDER = "assets/script/";

  private static final String FIRST = "main.js";
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{((?:(?! as )[^}])*)} from \"\\./([a-z0-9-]+\\.js)\";$");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=(?:(?:async )?function\\*?|class|const) ([A-Za-z0-9_$]+))");
  private static final Pattern LEFT_OVER = Pattern.compile("(?m)^(?:import|export)\\b.*$");
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?ms)^[ \\t]*/\\*(?:(?!\\*/).)*\\*/[ \\t]*$|/\\*\\*(?:(?!\\*/).)*\\*/ ?|^["
              + " \\t]*//[^\\n]*$");
  private static final Pattern SPACE = Pattern.compile("(?m)^[ \\t]+|^[ \\t]*\\n");

  private final Templates templates;
  private final Set<String> open = new LinkedHashSet<>();
  private final Map<String, String> done = new LinkedHashMap<>();

  private SiteScript(Templates templates) {
    this.templates = templates;
  }

  /// The script.
  ///
  /// @throws TemplateFault where a module breaks the bounds above
  static byte[] of(Templates templates) {
    SiteScript script = new SiteScript(templates);
    script.add(FIRST);
    return ("(() => {\n\"use strict\";\n" + String.join("", script.done.values()) + "})();\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private void add(String module) {
    open.add(module);
    String text = COMMENT.matcher(templates.text(FOLDER + module)).replaceAll("");
    StringBuilder body = new StringBuilder();
    Matcher wanted = IMPORT.matcher(text);
    while (wanted.find()) {
      String other = wanted.group(2);
      if (open.contains(other)) {
        throw fault(module, "a circle of imports: " + String.join(", ", open), other);
      }
      if (!templates.has(FOLDER + other)) {
        throw fault(module, "imports ./" + other + ", which is not there", other);
      }
      if (!done.containsKey(other)) {
        add(other);
      }
      wanted.appendReplacement(
          body, Matcher.quoteReplacement("const {" + wanted.group(1) + "} = " + name(other) + ";"));
    }
    text = wanted.appendTail(body).toString();
    List<String> exported = new ArrayList<>();
    text =
        EXPORT
            .matcher(text)
            .replaceAll(found -> {
              exported.add(found.group(1));
              return "";
            });
    Matcher other = LEFT_OVER.matcher(text);
    if (other.find()) {
      throw fault(module, "cannot be joined: " + other.group(), other.group());
    }
    done.put(
        module,
        "const "
            + name(module)
            + " = (() => {\n"
            + SPACE.matcher(text).replaceAll("").strip()
            + "\nreturn { "
            + String.join(", ", exported)
            + " };\n})();\n");
    open.remove(module);
  }

  /// `strip_axis_js` for `strip-axis.js`.
  private static String name(String module) {
    return Arrays.stream(module.split("[-.]")).collect(Collectors.joining("_"));
  }

  private static TemplateFault fault(String module, String message, String cause) {
    return new TemplateFault(
        Position.startOf(FOLDER + module),
        message,
        new NoSuchElementException(Objects.requireNonNull(cause)));
  }
}
