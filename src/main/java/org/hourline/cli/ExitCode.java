package org.hourline.cli;

/// What the program's exit code says. Printed by `--help`.
final class ExitCode {
  static final int FINE = 0;

  /// The content, or a template, has errors; nothing was written.
  static final int CONTENT = 1;

  /// The command line is wrong, or names a folder that cannot be what it is named for.
  static final int USAGE = 2;

  /// The machine failed: a disk, a permission, the memory.
  static final int MACHINE = 3;

  /// A mistake in the program (EX_SOFTWARE of sysexits.h).
  static final int BUG = 70;

  private ExitCode() {}
}
