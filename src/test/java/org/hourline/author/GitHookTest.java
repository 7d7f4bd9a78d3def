package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the real Git, and in place of the program a launcher that writes down how it was called.
final class GitHookTest {
  @TempDir Path temp;
  private Path repository;
  private Path launcher;

  private record Run(int code, String said) {}

  @BeforeEach
  void aRepository() throws Exception {
    temp = temp.toRealPath();
    repository = Files.createDirectories(temp.resolve("my desk's"));
    Files.createDirectories(repository.resolve("content"));
    Files.writeString(repository.resolve("content/timeline.json"), "{}");
    assertThat(git(repository, "init", "-q").code()).isZero();
    launcher = temp.resolve("it's/hourline");
    Files.createDirectories(launcher.getParent());
    answer(0);
  }

  private void answer(int code) throws IOException {
    Files.writeString(
        launcher, "#!/bin/sh\necho \"$PWD|$*\" >>'" + temp + "/calls'\nexit " + code + "\n");
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> calls() throws IOException {
    Path calls = temp.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  private static Run git(Path folder, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    Process process = builder.redirectErrorStream(true).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), said);
  }

  private Run commit(Path folder, String file) throws Exception {
    Files.writeString(folder.resolve(file), file);
    git(folder, "add", "-A");
    return git(folder, "commit", "-q", "-m", file);
  }

  @Test
  void aCommitIsCheckedAndStoppedWhereSomethingIsWrong() throws Exception {
    Path hook = GitHook.install(repository.resolve("content"), launcher);
    assertThat(hook).isEqualTo(repository.resolve(".git/hooks/pre-commit"));

    assertThat(commit(repository, "one").code()).isZero();
    assertThat(calls()).containsExactly(repository + "|check --quiet --content content");

    answer(1);
    assertThat(commit(repository, "two").code()).isNotZero();
    assertThat(git(repository, "log", "--format=%s").said()).isEqualTo("one");
    assertThat(git(repository, "commit", "-q", "--no-verify", "-m", "three").code()).isZero();
  }

  @Test
  void aProgramThatIsGoneStopsTheCommitAndSaysSo() throws Exception {
    GitHook.install(repository.resolve("content"), launcher);
    Files.delete(launcher);

    Run run = commit(repository, "one");
    assertThat(run.code()).isNotZero();
    assertThat(run.said()).contains("nothing was checked");
  }

  @Test
  void theLauncherOfTheRepositoryItselfComesFirst() throws Exception {
    GitHook.install(repository.resolve("content"), null);
    Files.copy(launcher, repository.resolve("hourline"));
    Files.setPosixFilePermissions(
        repository.resolve("hourline"), PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThat(commit(repository, "one").code()).isZero();
    assertThat(calls()).hasSize(1);
  }

  @Test
  void aHookOfSomeoneElseStaysAndOursIsRenewed() throws Exception {
    Path hook = repository.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\nexit 0\n");
    assertThatThrownBy(() -> GitHook.install(repository.resolve("content"), launcher))
        .isInstanceOf(AuthorException.class)
        .hasMessageContaining("is not ours. Add to it: hourline check");
    assertThat(hook).content().isEqualTo("#!/bin/sh\nexit 0\n");

    Files.delete(hook);
    GitHook.install(repository.resolve("content"), null);
    GitHook.install(repository.resolve("content"), launcher);
    assertThat(hook).content().contains("it'\\''s/hourline");
    assertThat(Files.isExecutable(hook)).isTrue();
  }

  @Test
  void aWorktreeAndAFolderOfHooksAreFound() throws Exception {
    assertThat(commit(repository, "one").code()).isZero();
    Path other = temp.resolve("other");
    assertThat(git(repository, "worktree", "add", "-q", other.toString()).code()).isZero();
    Path hook = GitHook.install(other.resolve("content"), launcher);
    assertThat(hook.toRealPath()).isEqualTo(repository.resolve(".git/hooks/pre-commit"));
    assertThat(commit(other, "two").code()).isZero();
    assertThat(calls()).containsExactly(other + "|check --quiet --content content");

    git(repository, "config", "core.hooksPath", "tools/hooks");
    assertThat(GitHook.install(repository.resolve("content"), launcher))
        .isEqualTo(repository.resolve("tools/hooks/pre-commit"));
    assertThat(commit(repository, "three").code()).isZero();
    assertThat(calls()).hasSize(2);
  }

  @Test
  void withoutARepositoryNothingIsWritten() throws IOException {
    Path content = Files.createDirectories(temp.resolve("plain/content"));
    assertThatThrownBy(() -> GitHook.install(content, launcher))
        .isInstanceOf(AuthorException.class)
        .hasMessageStartingWith("git says: ");
  }
}
