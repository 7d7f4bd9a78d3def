package org.hourline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script `hourline` with JDKs and a Maven that only say what they were called with. Its copy
/// looks for JDKs in a folder of the test instead of this machine's.
final class LauncherTest {
  private static final String SAYS_WHAT_IT_GETS =
      """
      #!/bin/sh
      echo "java $0"
      echo "in $(pwd)"
      for argument; do echo "<$argument>"; done
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$* JAVA25_HOME=$JAVA25_HOME" >>maven-calls
      mkdir -p target
      sleep 1
      echo jar >target/hourline.jar
      """;

  @TempDir Path temp;
  private Path home;
  private Path tools;
  private Path machine;
  private final Map<String, String> environment = new HashMap<>();

  private record Run(int code, String out, String err) {}

  @BeforeAll
  static void skipWithoutShell() {
    Assumptions.assumeTrue(
        File.separatorChar == '/', "SKIPPED: the launcher is a script for POSIX systems");
  }

  @BeforeEach
  void makeProject() throws IOException {
    temp = temp.toRealPath();
    home = temp.resolve("the project");
    machine = temp.resolve("usr-lib-jvm");
    tools = temp.resolve("tools");
    for (String program :
        List.of(
            "sh",
            "readlink",
            "dirname",
            "cat",
            "grep",
            "find",
            "sort",
            "cksum",
            "mkdir",
            "rm",
            "mv",
            "sleep",
            "head")) {
      executable(tools.resolve(program), "#!/bin/sh\nexec " + find(program) + " \"$@\"\n");
    }
    String script =
        Files.readString(Path.of("hourline"))
            .replace("/usr/lib/jvm/*", "\"" + machine + "\"/*")
            .replaceAll("(?m)^    /usr/lib64/jvm/.*$", "    \\\\")
            .replace("/usr/libexec/java_home", "/nonexistent/java_home");
    executable(home.resolve("hourline"), script);
    write(home.resolve("pom.xml"), "<project/>");
    write(home.resolve("src/main/java/A.java"), "class A {}");
    write(home.resolve("templates/page.ftl"), "page");
    environment.put("PATH", tools.toString());
    environment.put("HOME", temp.resolve("nobody").toString());
  }

  private static Path find(String program) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return Path.of(folder, program);
      }
    }
    throw new IllegalStateException("no " + program + " on the PATH");
  }

  private static void link(Path link, Path target) throws IOException {
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void executable(Path file, String text) throws IOException {
    write(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path jdk(Path folder, String version) throws IOException {
    executable(folder.resolve("bin/java"), SAYS_WHAT_IT_GETS);
    executable(folder.resolve("bin/javac"), "");
    write(folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return folder;
  }

  private void maven() throws IOException {
    executable(tools.resolve("mvn"), MAVEN);
  }

  private record Started(Process process, Path out, Path err) {
    Run finish() throws IOException, InterruptedException {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }

  private Started start(Path folder, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Path out = Files.createTempFile(temp, "run", ".out");
    Path err = Files.createTempFile(temp, "run", ".err");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Started(builder.start(), out, err);
  }

  private Run run(Path folder, String... command) throws IOException, InterruptedException {
    return start(folder, command).finish();
  }

  private Run run() throws IOException, InterruptedException {
    return run(temp, home.resolve("hourline").toString());
  }

  private List<String> mavenCalls() throws IOException {
    Path calls = home.resolve("maven-calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  @Test
  void itBuildsOnceAndRunsInTheCallersFolder() throws Exception {
    Path jdk = jdk(machine.resolve("jdk 25"), "25.0.3");
    maven();
    Run first = run(temp, home.resolve("hourline").toString(), "build", "-c", "my content", "");
    assertThat(first.code()).isZero();
    assertThat(first.err())
        .isEqualTo("hourline: building the program, once (Maven may fetch libraries) ...\n");
    assertThat(first.out())
        .startsWith("java " + jdk + "/bin/java\nin " + temp + "\n<-XX:TieredStopAtLevel=1>\n")
        .endsWith("<-jar>\n<" + home + "/target/hourline.jar>\n<build>\n<-c>\n<my content>\n<>\n")
        .contains("<-Dhourline.home=" + home + ">\n<-Dhourline.terminal=>\n");
    assertThat(mavenCalls())
        .containsExactly("-B -Dquick -Dmaven.test.skip=true package JAVA25_HOME=" + jdk);
    Run second = run();
    assertThat(second.err()).isEmpty();
    assertThat(mavenCalls()).hasSize(1);
  }

  @Test
  void aChangedSourceOrTemplateOrPomIsBuiltAgain() throws Exception {
    jdk(machine.resolve("jdk"), "25");
    maven();
    run();
    for (String change : List.of("pom.xml", "src/main/java/A.java", "templates/new.ftl")) {
      write(home.resolve(change), "changed");
      assertThat(run().err()).contains("its sources have changed");
    }
    Files.delete(home.resolve("templates/new.ftl"));
    assertThat(run().err()).contains("its sources have changed");
    assertThat(mavenCalls()).hasSize(5);
    write(home.resolve("content/x.md"), "content is no source");
    assertThat(run().err()).isEmpty();
  }

  /// A JDK that learns when it is asked to, or says that it cannot.
  private void learningJdk(String learning) throws IOException {
    Path jdk = jdk(machine.resolve("jdk"), "25");
    executable(
        jdk.resolve("bin/java"),
        SAYS_WHAT_IT_GETS
            + "for argument; do case $argument in -XX:AOTCacheOutput=*) "
            + learning
            + ";; esac; done\n");
  }

  @Test
  void whatJavaLearnsOfTheProgramIsKeptForTheNextRuns() throws Exception {
    learningJdk("echo learnt >\"${argument#*=}\"");
    maven();
    String used = "<-XX:AOTCache=" + home + "/target/hourline.aot>\n";
    Run first = run();
    assertThat(first.err()).hasLineCount(1);
    assertThat(first.out()).contains(used).doesNotContain("learnt", "AOTCacheOutput");
    assertThat(home.resolve("target/hourline.aot")).hasContent("learnt");
    assertThat(home.resolve("target/hourline.aot.new")).doesNotExist();
    assertThat(run().out()).contains(used);
    Files.delete(home.resolve("target/hourline.aot"));
    assertThat(run().out()).doesNotContain("AOT");
    write(home.resolve("pom.xml"), "changed");
    assertThat(run().out()).contains(used);
  }

  @Test
  void whereJavaLearnsNothingTheProgramRunsAsWell() throws Exception {
    learningJdk("echo half >\"${argument#*=}\"; echo no >&2; exit 1");
    maven();
    Run run = run();
    assertThat(run.code()).isZero();
    assertThat(run.err()).hasLineCount(1);
    assertThat(run.out()).contains("<-jar>").doesNotContain("AOT");
    assertThat(home.resolve("target/hourline.aot")).doesNotExist();
  }

  /// Java stops at two words on what it is to keep and use.
  @Test
  void whoeverTellsJavaWhichStoreToUseIsNotContradicted() throws Exception {
    learningJdk("echo learnt >\"${argument#*=}\"");
    maven();
    run();
    for (String variable : List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS")) {
      environment.put(variable, "-Xmx1g -Xshare:off");
      assertThat(run().out()).contains("<-jar>").doesNotContain("AOT");
      environment.put(variable, "-Xmx1g");
      assertThat(run().out()).contains("AOTCache");
    }
    environment.put("JDK_JAVA_OPTIONS", "-XX:AOTCache=mine");
    write(home.resolve("pom.xml"), "changed");
    assertThat(run().out()).doesNotContain("hourline.aot");
    assertThat(home.resolve("target/hourline.aot")).doesNotExist();
  }

  @Test
  void linksToItAreFollowed() throws Exception {
    jdk(machine.resolve("jdk"), "25");
    maven();
    Path bin = temp.resolve("bin");
    link(bin.resolve("chain"), Path.of("../also/hourline"));
    link(temp.resolve("also/hourline"), home.resolve("hourline"));
    Run run = run(bin, "./chain", "check");
    assertThat(run.out()).contains("in " + bin + "\n").endsWith("<check>\n");
    assertThat(home.resolve("target/hourline.jar")).exists();
  }

  @Test
  void itIsFoundOnThePath() throws Exception {
    jdk(machine.resolve("jdk"), "25");
    maven();
    link(tools.resolve("hourline"), home.resolve("hourline"));
    assertThat(run(temp, find("sh").toString(), "-c", "hourline check").out())
        .endsWith("<check>\n");
  }

  @Test
  void withoutJdk25ItSaysSoInOneLine() throws Exception {
    jdk(machine.resolve("jdk-17"), "17.0.15");
    jdk(machine.resolve("jdk-250"), "250");
    Path runtime = jdk(machine.resolve("jre-25"), "25.0.1");
    Files.delete(runtime.resolve("bin/javac"));
    maven();
    Run run = run();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("hourline: no JDK 25 found: install one, or set HOURLINE_JAVA to its folder\n");
    assertThat(mavenCalls()).isEmpty();
  }

  @Test
  void withoutMavenItSaysSoInOneLine() throws Exception {
    jdk(machine.resolve("jdk"), "25");
    Run run = run();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("hourline: Maven is needed to build the program: no mvn on the PATH\n");
    assertThat(home.resolve("target/hourline.lock")).doesNotExist();
  }

  @Test
  void aBuildThatFailsShowsWhyAndIsTriedAgain() throws Exception {
    jdk(machine.resolve("jdk"), "25");
    executable(tools.resolve("mvn"), "#!/bin/sh\necho '[INFO] hm'\necho '[ERROR] no'\nexit 1\n");
    Run run = run();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("[ERROR] no\nhourline: the program could not be built")
        .doesNotContain("[INFO]");
    Files.delete(tools.resolve("mvn"));
    maven();
    assertThat(run().code()).isZero();
  }

  @Test
  void aProjectThatCannotBeWrittenToIsSaidInOneLine() throws Exception {
    jdk(machine.resolve("jdk"), "25");
    maven();
    write(home.resolve("target"), "a file in the way");
    Run run = run();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("hourline: cannot write to " + home + "\n");
  }

  @Test
  void javaReadsNamesOfFilesAsUtf8WhateverTheLocale() throws Exception {
    Path jdk = jdk(machine.resolve("jdk"), "25");
    executable(jdk.resolve("bin/java"), "#!/bin/sh\necho \"<$LC_ALL>\"\n");
    executable(
        tools.resolve("locale"),
        "#!/bin/sh\ncase $LC_ALL in *.UTF-8) echo UTF-8;; *) echo ANSI_X3.4-1968;; esac\n");
    executable(tools.resolve("mvn"), MAVEN.replace("JAVA25_HOME=$JAVA25_HOME", "$LC_ALL"));
    assertThat(run().out()).isEqualTo("<C.UTF-8>\n");
    assertThat(mavenCalls()).hasSize(1).first().asString().endsWith(" C.UTF-8");
    environment.put("LC_ALL", "tr_TR.ISO-8859-9");
    assertThat(run().out()).isEqualTo("<C.UTF-8>\n");
    environment.put("LC_ALL", "de_DE.UTF-8");
    assertThat(run().out()).isEqualTo("<de_DE.UTF-8>\n");
    Files.delete(tools.resolve("locale"));
    assertThat(run().out()).isEqualTo("<C.UTF-8>\n");
  }

  @Test
  void aJdkThatIsNamedComesFirst() throws Exception {
    Path usual = jdk(machine.resolve("jdk"), "25");
    Path named = jdk(temp.resolve("my jdk"), "25.0.1");
    Path onPath = jdk(temp.resolve("on path"), "25.0.2");
    maven();
    assertThat(run().out()).startsWith("java " + usual + "/bin/java");
    link(tools.resolve("java"), onPath.resolve("bin/java"));
    assertThat(run().out()).startsWith("java " + onPath + "/bin/java");
    environment.put("JAVA_HOME", named.toString());
    assertThat(run().out()).startsWith("java " + named + "/bin/java");
    environment.put("HOURLINE_JAVA", usual + "/bin/java");
    assertThat(run().out()).startsWith("java " + usual + "/bin/java");
    environment.put("HOURLINE_JAVA", jdk(temp.resolve("old"), "21.0.1") + "/");
    Run wrong = run();
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("which is not a JDK 25").hasLineCount(1);
  }

  @Test
  void anOlderJavaHomeIsPassedOver() throws Exception {
    Path jdk = jdk(machine.resolve("jdk"), "25");
    environment.put("JAVA_HOME", jdk(temp.resolve("old"), "17").toString());
    maven();
    assertThat(run().out()).startsWith("java " + jdk + "/bin/java");
  }

  @Test
  void firstRunsAtTheSameTimeBuildOnce() throws Exception {
    jdk(machine.resolve("jdk"), "25");
    maven();
    List<Started> started = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      started.add(start(temp, home.resolve("hourline").toString(), "check"));
    }
    for (Started one : started) {
      Run run = one.finish();
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out()).endsWith("<check>\n");
    }
    assertThat(mavenCalls()).hasSize(1);
    assertThat(home.resolve("target/hourline.lock")).doesNotExist();
  }

  @Test
  void theLockOfALauncherThatIsGoneIsTakenAway() throws Exception {
    jdk(machine.resolve("jdk"), "25");
    maven();
    Started gone = start(temp, find("sh").toString(), "-c", "exit 0");
    gone.finish();
    write(home.resolve("target/hourline.lock/owner"), gone.process().pid() + "\n");
    assertThat(run().code()).isZero();
    assertThat(mavenCalls()).hasSize(1);
  }
}
