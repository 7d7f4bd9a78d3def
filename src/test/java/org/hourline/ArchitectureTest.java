package org.hourline;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The packages and what each may use. A package imports only packages above it in [#ORDER].
final class ArchitectureTest {
  private static final String ROOT = "org.hourline";

  /// Every package there is or will be. A new one gets its place here first.
  private static final List<String> ORDER =
      List.of(
          "time",
          "problem",
          "model",
          "template",
          "language",
          "markup",
          "output",
          "picture",
          "read",
          "check",
          "view",
          "render",
          "briefing",
          "export",
          "author",
          "links",
          "build",
          "serve",
          "publish",
          "cli");

  /// The packages that serve only those that put the program together.
  private static final Set<String> ENDS = Set.of("read", "check");

  private static final Set<String> BUILDERS = Set.of("build", "author");

  /// Where each library is at home: the beginning of its packages' names, and our packages.
  private static final Map<String, Set<String>> HOMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("com.openhtmltopdf.", Set.of("briefing")),
              Map.entry("com.sun.net.httpserver.", Set.of("serve")),
              Map.entry("com.twelvemonkeys.", Set.of("picture")),
              Map.entry("com.vladsch.flexmark.", Set.of("markup")),
              Map.entry("freemarker.", Set.of("render")),
              Map.entry("io.methvin.", Set.of("serve")),
              Map.entry("io.nayuki.qrcodegen.", Set.of("view")),
              Map.entry("java.awt.", Set.of("picture", "briefing")),
              Map.entry("javax.imageio.", Set.of("picture")),
              Map.entry("javax.xml.parsers.", Set.of("briefing")),
              Map.entry("javax.net.ssl.", Set.of("links")),
              Map.entry("javax.xml.stream.", Set.of("export")),
              Map.entry("org.apache.fontbox.", Set.of("picture", "briefing")),
              Map.entry("org.apache.pdfbox.", Set.of("briefing")),
              Map.entry("org.jsoup.", Set.of("markup", "briefing")),
              Map.entry("org.shredzone.commons.suncalc.", Set.of("view")),
              Map.entry("org.w3c.dom.", Set.of("briefing")),
              Map.entry("org.slf4j.", Set.of("serve")),
              Map.entry("org.snakeyaml.engine.", Set.of("read", "author")),
              Map.entry("picocli.", Set.of("cli")),
              Map.entry("tools.jackson.", Set.of("language", "output", "read", "export", "author")),
              Map.entry(
                  "com.fasterxml.jackson.",
                  Set.of("language", "output", "read", "export", "author"))));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(packages()).isSubsetOf(ORDER);
  }

  @Test
  void aPackageImportsOnlyPackagesAboveIt() {
    assertThat(
            dependencies(
                (from, to) -> ORDER.indexOf(to) > ORDER.indexOf(from) ? from + " → " + to : ""))
        .isEmpty();
  }

  @Test
  void readAndCheckServeOnlyThoseWhoPutTheProgramTogether() {
    assertThat(
            dependencies((from, to) ->
                ENDS.contains(to) && !BUILDERS.contains(from) ? from + " → " + to : ""))
        .isEmpty();
  }

  @Test
  void packagesFormNoCycles() {
    slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyLibraryHasOneHome() {
    Set<String> strays = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String to = dependency.getTargetClass().getBaseComponentType().getName();
        boolean home =
            HOMES.entrySet().stream()
                .filter(library -> to.startsWith(library.getKey()))
                .findFirst()
                .map(library -> library.getValue().contains(packageOf(from)))
                .orElse(isEverywhere(to));
        if (!home) {
          strays.add(from.getName() + " uses " + to);
        }
      }
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void onlyTheCommandLineUsesTheStandardStreams() {
    assertThat(
            accesses(
                target ->
                    (target.getOwner().isEquivalentTo(System.class)
                            && Set.of("in", "out", "err", "exit", "console")
                                .contains(target.getName()))
                        || target.getName().equals("printStackTrace")
                        || target.getOwner().isEquivalentTo(java.io.Console.class),
                Set.of("cli")))
        .isEmpty();
  }

  @Test
  void onlyTheCommandLineAsksTheClock() {
    assertThat(
            accesses(
                target ->
                    (target.getOwner().getPackageName().startsWith("java.time")
                            && (target.getName().equals("now")
                                || (target.getOwner().isEquivalentTo(java.time.Clock.class)
                                    && !target.getName().equals("fixed"))))
                        || (target.getOwner().isEquivalentTo(System.class)
                            && Set.of("currentTimeMillis", "nanoTime").contains(target.getName()))
                        || target.getFullName().equals("java.util.Date.<init>()"),
                Set.of("cli")))
        .isEmpty();
  }

  /// Also the methods that take the default locale, zone or character set without saying so.
  @Test
  void onlyTheCommandLineAsksForTheDefaultLocaleOrZone() {
    Set<String> silent =
        Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.Collator.getInstance()",
            "java.text.BreakIterator.getCharacterInstance()",
            "java.text.BreakIterator.getLineInstance()",
            "java.text.BreakIterator.getWordInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()");
    assertThat(
            accesses(
                target ->
                    target.getFullName().startsWith("java.util.Locale.getDefault(")
                        || target.getFullName().equals("java.time.ZoneId.systemDefault()")
                        || target.getFullName().equals("java.util.TimeZone.getDefault()")
                        || target.getFullName().equals("java.nio.charset.Charset.defaultCharset()")
                        || silent.contains(target.getFullName()),
                Set.of("cli")))
        .isEmpty();
  }

  /// Only these may change a disk; `read`, `check`, `view` and `render` never do.
  @Test
  void onlyTheOutputWritesFiles() {
    Set<String> writing =
        Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "newByteChannel",
            "copy",
            "move",
            "delete",
            "deleteIfExists",
            "createDirectory",
            "createDirectories",
            "createFile",
            "createLink",
            "createSymbolicLink",
            "createTempFile",
            "createTempDirectory",
            "setLastModifiedTime");
    Set<Class<?>> writers =
        Set.of(java.io.FileOutputStream.class, java.io.FileWriter.class, java.io.File.class);
    assertThat(
            accesses(
                target ->
                    (target.getOwner().isEquivalentTo(java.nio.file.Files.class)
                            && writing.contains(target.getName()))
                        || writers.stream().anyMatch(target.getOwner()::isEquivalentTo),
                Set.of("output", "author", "links", "publish")))
        .isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass javaClass : CLASSES) {
      if (!javaClass.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(javaClass.getPackageName());
      }
    }
    assertThat(unmarked).isEmpty();
  }

  private interface Judge {
    /// What is wrong with an import, or nothing.
    String judge(String from, String to);
  }

  /// What is wrong with the imports between our packages.
  private static Set<String> dependencies(Judge judge) {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        if (to.getPackageName().startsWith(ROOT + ".")
            && !packageOf(to).equals(packageOf(from))
            && !judge.judge(packageOf(from), packageOf(to)).isEmpty()) {
          wrong.add(dependency.getDescription());
        }
      }
    }
    return wrong;
  }

  /// Accesses to a target from packages other than some.
  private static List<String> accesses(Predicate<AccessTarget> target, Set<String> allowed) {
    return CLASSES.stream()
        .filter(from -> !allowed.contains(packageOf(from)))
        .flatMap(from -> from.getAccessesFromSelf().stream())
        .filter(access -> target.test(access.getTarget()))
        .map(JavaAccess::getDescription)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static Set<String> packages() {
    Set<String> packages = new TreeSet<>();
    for (JavaClass javaClass : CLASSES) {
      packages.add(packageOf(javaClass));
    }
    return packages;
  }

  /// The package under ours that a class is in: `view` for `org.hourline.view.strip.Lane`.
  private static String packageOf(JavaClass javaClass) {
    String name = javaClass.getPackageName();
    if (!name.startsWith(ROOT + ".")) {
      return "";
    }
    String rest = name.substring(ROOT.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  /// What needs no home: ourselves, Java's own classes and the marks for nullness.
  private static boolean isEverywhere(String className) {
    return !className.contains(".")
        || className.startsWith(ROOT + ".")
        || className.startsWith("java.")
        || className.startsWith("org.jspecify.");
  }
}
