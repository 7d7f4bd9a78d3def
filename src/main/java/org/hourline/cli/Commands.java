package org.hourline.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the commands, each with the surroundings it runs in.
///
/// @param surroundings where the program was called
record Commands(Surroundings surroundings) implements IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == BuildCommand.class) {
      return type.cast(new BuildCommand(surroundings));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(surroundings));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
