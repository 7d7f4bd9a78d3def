package org.hourline.cli;

/// What the help of every command says.
final class Help {
  static final String EXIT_CODES = "%nExit codes:%n";
  static final String FINE = "0:fine";
  static final String CONTENT = "1:the content or a template has errors; nothing was written";
  static final String USAGE = "2:the command line is wrong, or names a folder that will not do";
  static final String MACHINE = "3:the machine failed: disk, permission, memory";
  static final String BUG = "70:a mistake in Hourline; HOURLINE_TRACE=1 shows where";

  private Help() {}
}
