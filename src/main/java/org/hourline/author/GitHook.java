package org.hourline.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hook of a Git repository that checks the content before each commit. Where it lies Git
/// itself says, so that worktrees and `core.hooksPath` are right. A hook of someone else's is left
/// alone.
public final class GitHook {
  private static final String OURS = "# Written by `hourline hook install`";

  private GitHook() {}

  /// Writes the hook, or a newer one over an older one of ours.
  ///
  /// @param content the folder that it checks
  /// @param launcher the program's launcher; null: `hourline` is looked for on the path
  /// @return where the hook lies
  /// @throws AuthorException where there is no repository, or a hook that is not ours
  /// @throws IOException when the disk fails, or Git cannot be run
  public static Path install(Path content, @Nullable Path launcher) throws IOException {
    Path real = content.toRealPath();
    Path top = Path.of(git(real, "rev-parse", "--show-toplevel")).toRealPath();
    Path hooks = top.resolve(git(top, "rev-parse", "--git-path", "hooks"));
    Path hook = hooks.resolve("pre-commit");
    String text = text(top.relativize(real).toString().replace('\\', '/'), launcher);
    if (Files.exists(hook)) {
      if (!SafeFiles.text(hook, hook.toString()).contains(OURS)) {
        throw new AuthorException(
            hook + " is there already, and is not ours. Add to it: hourline check");
      }
      SafeFiles.replace(hook, text);
    } else {
      SafeFiles.create(hook, hook.toString(), text);
    }
    try {
      Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (UnsupportedOperationException e) {
      // Git for Windows runs a hook without being told that it may
    }
    return hook;
  }

  private static String text(String content, @Nullable Path launcher) {
    String named = launcher == null ? "" : quoted(launcher.toString()) + " ";
    return """
    #!/bin/sh
    %s. What is wrong with the content stops the commit;
    # `git commit --no-verify` goes around it.
    for hourline in ./hourline %s"$(command -v hourline)"; do
      if [ -x "$hourline" ]; then
        exec "$hourline" check --quiet --content %s
      fi
    done
    echo 'pre-commit: no hourline found, so that nothing was checked; put it on the PATH' >&2
    exit 1
    """
        .replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(OURS))
        .replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(named))
        .replaceFirst(
            "%s",
            java.util.regex.Matcher.quoteReplacement(quoted(content.isEmpty() ? "." : content)));
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  /// What Git prints, without its line break.
  private static String git(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // A hook that runs us has set these for another repository.
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("GIT_DIR") || name.startsWith("GIT_WORK_TREE"));
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      if (process.waitFor() == 0) {
        return said;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new java.io.InterruptedIOException("git was interrupted");
    }
    throw new AuthorException("git says: " + said.lines().findFirst().orElse("nothing"));
  }
}
