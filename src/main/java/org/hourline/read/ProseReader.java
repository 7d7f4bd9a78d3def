package org.hourline.read;

import java.util.Optional;
import org.hourline.model.Briefing;
import org.hourline.model.Page;
import org.hourline.problem.Origins;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// Reads pages and briefings.
final class ProseReader {
  private final Reading reading;
  private final Timekeeper times;

  ProseReader(Reading reading, Timekeeper times) {
    this.reading = reading;
    this.times = times;
  }

  Optional<Page> page(ContentFiles.Found file, @Nullable Node node) {
    Written written = written(file, node, Prose.PAGE_SHAPE, Register.Space.PAGES, "page");
    return Optional.ofNullable(
        written == null ? null : Prose.page(written.values(), written.id(), written.body()));
  }

  Optional<Briefing> briefing(ContentFiles.Found file, @Nullable Node node) {
    Written written =
        written(file, node, Prose.BRIEFING_SHAPE, Register.Space.BRIEFINGS, "briefing");
    if (written == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        Prose.briefing(written.values(), written.id(), written.body(), times));
  }

  /// A file whose id is its own.
  private record Written(String id, Values values, Body body) {}

  private @Nullable Written written(
      ContentFiles.Found file,
      @Nullable Node node,
      Shape shape,
      Register.Space space,
      String root) {
    String id = Ids.ofFile(file.stem(), file.start(), reading.findings());
    Values values =
        node == null ? null : Values.read(shape, node, shape.name(), reading.findings());
    if (id == null || values == null) {
      reading.missed().id(file.stem());
      return null;
    }
    Body body = Body.of(values.node().entry("body"), values.node().at(), reading);
    if (values.isBroken()) {
      reading.missed().id(id);
    }
    boolean free =
        reading.take(space, root, id, file.start(), new ProseTree(values.node(), body.tree()));
    return free ? new Written(id, values, body) : null;
  }

  private record ProseTree(Node.Keyed node, Origins.Tree body) implements Origins.Tree {
    @Override
    public Position at() {
      return node.at();
    }

    @Override
    public Origins.@Nullable Tree child(String step) {
      return step.equals("body") ? body : node.child(step);
    }
  }
}
