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
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hourline.output.OutputFile;
import org.hourline.problem.Position;
import org.hourline.template.Templates;
import org.hourline.view.AssetName;

/// Joins the modules of `templates/assets/script/` into one classic script, because a module script
/// does not run on a page that was opened from a file.
///
/// A module is written as any ECMAScript module is, within these bounds:
///
/// - `import { one, two } from "./other.js";` at the start of a line, and no other form of import
///   (`as` is one);
/// - `import("./other.js")`, anywhere but in a module that is itself loaded so: `other.js`, with
///   whatever it alone imports, becomes a file of its own, which is fetched when that is called; as
///   everywhere it gives a promise of what the module exports;
/// - `export` before a `function`, `async function`, `class` or `const` at the start of a line;
/// - no circle of imports;
/// - `/**` begins a comment wherever it stands, and no text between backticks has a line that
///   begins as a comment.
///
/// Each module becomes a function of its own, run once after those that it imports, in one function
/// around them all. No name becomes a global one, but for `hourline`, where there is a file that is
/// loaded later: it hands that file the modules that are there. Of `main.js` everything begins.
/// Comments of whole lines, comments that declare types, and the white space before lines are left
/// out.
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
  private static final String PUBLISHED = "hourline";
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{((?:(?! as )[^}])*)} from \"\\./([a-z0-9-]+\\.js)\";$");
  private static final Pattern LATER = Pattern.compile("\\bimport\\(\"\\./([a-z0-9-]+\\.js)\"\\)");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=(?:(?:async )?function\\*?|class|const) ([A-Za-z0-9_$]+))");
  private static final Pattern LEFT_OVER = Pattern.compile("(?m)^(?:import|export)\\b.*$");
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?ms)^[ \\t]*/\\*(?:(?!\\*/).)*\\*/[ \\t]*$|/\\*\\*(?:(?!\\*/).)*\\*/ ?|^["
              + " \\t]*//[^\\n]*$");
  private static final Pattern SPACE = Pattern.compile("(?m)^[ \\t]+|^[ \\t]*\\n");

  /// Loads a file from beside this one: `given` is what came with it.
  private static final String LOADER =
      """
      const later = (module) => given[module] ?? new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(files[module], here);
      script.onload = () => (given[module] ? resolve(given[module]) : script.onerror());
      script.onerror = () => reject(new Error(module));
      document.head.append(script);
      });
      """;

  private final Templates templates;
  private final Set<String> open = new LinkedHashSet<>();

  /// Modules of the file that is being joined, in the order in which they run.
  private final Map<String, String> done = new LinkedHashMap<>();

  /// Modules that an earlier file has.
  private final Set<String> there;

  /// Those of them that this file imports; of the first file, those that it hands to others.
  private final Set<String> handed = new TreeSet<>();

  /// Modules that are loaded later.
  private final Set<String> later = new LinkedHashSet<>();

  private SiteScript(Templates templates, Set<String> there) {
    this.templates = templates;
    this.there = there;
  }

  /// The script, and after it the files that it loads later.
  ///
  /// @throws TemplateFault where a module breaks the bounds above
  static List<OutputFile> of(Templates templates) {
    SiteScript script = new SiteScript(templates, Set.of());
    script.add(FIRST);
    List<OutputFile> files = new ArrayList<>();
    StringBuilder names = new StringBuilder();
    Set<String> taken = new LinkedHashSet<>(script.done.keySet());
    String start = script.done.remove(FIRST);
    for (String module : script.later) {
      OutputFile file = script.part(module, taken);
      files.add(file);
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      names.append('"').append(module).append("\": \"").append(name).append("\", ");
    }
    String text =
        "(() => {\n\"use strict\";\n"
            + (names.isEmpty()
                ? ""
                : "const here = document.currentScript.src, given = {}, files = { "
                    + names
                    + "};\n"
                    + LOADER)
            + String.join("", script.done.values())
            + (names.isEmpty()
                ? ""
                : "globalThis.hourline = (make) => make(given, { "
                    + names(script.handed)
                    + " });\n")
            + start
            + "})();\n";
    files.addFirst(file(PUBLISHED, text));
    return files;
  }

  /// A module that is loaded later, with those that only it needs.
  ///
  /// @param taken the modules of the files so far; this one's join them
  private OutputFile part(String module, Set<String> taken) {
    SiteScript part = new SiteScript(templates, done.keySet());
    part.add(module);
    if (!part.later.isEmpty()) {
      throw fault(module, "is loaded later, and so can load no other", part.later.toString());
    }
    handed.addAll(part.handed);
    for (String each : part.done.keySet()) {
      if (!taken.add(each)) {
        throw fault(each, "would stand in two files", each);
      }
    }
    String text =
        "\"use strict\";\nhourline((given, { "
            + names(part.handed)
            + " }) => {\n"
            + String.join("", part.done.values())
            + "given[\""
            + module
            + "\"] = "
            + name(module)
            + ";\n});\n";
    return file(PUBLISHED + "-" + module.replace(".js", ""), text);
  }

  private static OutputFile file(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new OutputFile(AssetName.of(name + ".js", bytes), bytes);
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
      require(module, other);
      if (there.contains(other)) {
        handed.add(other);
      } else if (!done.containsKey(other)) {
        add(other);
      }
      wanted.appendReplacement(
          body, Matcher.quoteReplacement("const {" + wanted.group(1) + "} = " + name(other) + ";"));
    }
    text = wanted.appendTail(body).toString();
    text =
        LATER
            .matcher(text)
            .replaceAll(found -> {
              require(module, found.group(1));
              later.add(found.group(1));
              return "later(\"" + found.group(1) + "\")";
            });
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

  private void require(String module, String other) {
    if (!templates.has(FOLDER + other)) {
      throw fault(module, "imports ./" + other + ", which is not there", other);
    }
  }

  private static String names(Set<String> modules) {
    return modules.stream().map(SiteScript::name).collect(Collectors.joining(", "));
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
