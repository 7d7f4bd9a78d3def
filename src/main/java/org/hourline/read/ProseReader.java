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
    Values values = values(file, node, Prose.PAGE_SHAPE, Register.Space.PAGES, "page");
    return Optional.ofNullable(
        values == null ? null : Prose.page(values, stem(file), body(values)));
  }

  Optional<Briefing> briefing(ContentFiles.Found file, @Nullable Node node) {
    Values values = values(file, node, Prose.BRIEFING_SHAPE, Register.Space.BRIEFINGS, "briefing");
    if (values == null) {
      return Optional.empty();
    }
    reading
        .findings()
        .add(
            ValueRules.BRIEFING_NOT_PUBLISHED,
            file.start(),
            "The briefing “" + stem(file) + "” is not printed by this version",
            null,
            stem(file));
    return Optional.ofNullable(Prose.briefing(values, stem(file), body(values), times));
  }

  private @Nullable Values values(
      ContentFiles.Found file,
      @Nullable Node node,
      Shape shape,
      Register.Space space,
      String root) {
    String id = Ids.ofFile(stem(file), file.start(), reading.findings());
    Values values =
        node == null ? null : Values.read(shape, node, shape.name(), reading.findings());
    if (id == null || values == null) {
      reading.missed().id(stem(file));
      return null;
    }
    Body body = Body.of(values.node().entry("body"), values.node().at(), new Findings());
    boolean free =
        reading.take(space, root, id, file.start(), new ProseTree(values.node(), body.tree()));
    return free ? values : null;
  }

  private Body body(Values values) {
    return Body.of(values.node().entry("body"), values.node().at(), reading.findings());
  }

  private static String stem(ContentFiles.Found file) {
    return file.last().substring(0, file.last().lastIndexOf('.'));
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
