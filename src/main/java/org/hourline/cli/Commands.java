package org.hourline.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the commands, each with the surroundings it runs in.
///
/// @param surroundings where the program was called
record Commands(Surroundings surroundings) implements IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == BriefCommand.class) {
      return type.cast(new BriefCommand(surroundings));
    }
    if (type == BuildCommand.class) {
      return type.cast(new BuildCommand(surroundings));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(surroundings));
    }
    if (type == FmtCommand.class) {
      return type.cast(new FmtCommand(surroundings));
    }
    if (type == ServeCommand.class) {
      return type.cast(new ServeCommand(surroundings));
    }
    if (type == NewCommand.class) {
      return type.cast(new NewCommand(surroundings));
    }
    if (type == NewCommand.EventCommand.class) {
      return type.cast(new NewCommand.EventCommand(surroundings));
    }
    if (type == NewCommand.ActorCommand.class) {
      return type.cast(new NewCommand.ActorCommand(surroundings));
    }
    if (type == NewCommand.PlaceCommand.class) {
      return type.cast(new NewCommand.PlaceCommand(surroundings));
    }
    if (type == NewCommand.SourceCommand.class) {
      return type.cast(new NewCommand.SourceCommand(surroundings));
    }
    if (type == NewCommand.PageCommand.class) {
      return type.cast(new NewCommand.PageCommand(surroundings));
    }
    if (type == NewCommand.BriefingCommand.class) {
      return type.cast(new NewCommand.BriefingCommand(surroundings));
    }
    if (type == NewCommand.CorrectionCommand.class) {
      return type.cast(new NewCommand.CorrectionCommand(surroundings));
    }
    if (type == TranslateCommand.class) {
      return type.cast(new TranslateCommand(surroundings));
    }
    if (type == SchemaCommand.class) {
      return type.cast(new SchemaCommand(surroundings));
    }
    if (type == ReferenceCommand.class) {
      return type.cast(new ReferenceCommand(surroundings));
    }
    if (type == EditionCommand.class) {
      return type.cast(new EditionCommand(surroundings));
    }
    if (type == EraseCommand.class) {
      return type.cast(new EraseCommand(surroundings));
    }
    if (type == DiffCommand.class) {
      return type.cast(new DiffCommand(surroundings));
    }
    if (type == HookCommand.class) {
      return type.cast(new HookCommand(surroundings));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
