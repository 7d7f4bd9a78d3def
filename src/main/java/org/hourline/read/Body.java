package org.hourline.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hourline.markup.Address;
import org.hourline.markup.Marks;
import org.hourline.markup.Reference;
import org.hourline.problem.Origins;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// The Markdown under a front matter, or at the key `body`, and what it refers to.
///
/// @param citations ids of the sources that it cites, in order, each once
/// @param mentions ids of what it links to, in order, each once
/// @param tree where each of them stands first: `@seed`, `[[quetta]]`
record Body(String markdown, List<String> citations, List<String> mentions, Origins.Tree tree) {
  /// @param node where the text stands; null: there is none
  static Body of(Node.@Nullable Entry node, Position otherwise, Reading reading) {
    if (node == null || !(node.value() instanceof Node.Text(Position at, String text))) {
      return new Body("", List.of(), List.of(), new Spots(otherwise, Map.of()));
    }
    // Under a front matter the text stands as it is, and a position in it can be told.
    boolean verbatim = node.key().equals(at);
    Map<String, Position> citations = new LinkedHashMap<>();
    Map<String, Position> mentions = new LinkedHashMap<>();
    Marks found = reading.memory().marks(text);
    for (Reference reference : found.references()) {
      Position stands = verbatim ? place(at, reference.line(), reference.column()) : at;
      switch (reference.kind()) {
        case CITATION -> citations.putIfAbsent(reference.id(), stands);
        case MENTION -> mentions.putIfAbsent(reference.id(), stands);
      }
    }
    for (Address address : found.addresses()) {
      if (address.kind() == Address.Kind.LINK && !address.allowed()) {
        refused(
            address,
            verbatim ? place(at, address.line(), address.column()) : at,
            reading.findings());
      }
    }
    Map<String, Position> marks = new LinkedHashMap<>();
    citations.forEach((id, stands) -> marks.put("@" + id, stands));
    mentions.forEach((id, stands) -> marks.put("[[" + id + "]]", stands));
    return new Body(
        text,
        List.copyOf(citations.keySet()),
        List.copyOf(mentions.keySet()),
        new Spots(at, Map.copyOf(marks)));
  }

  /// Tells of a link that no page will hold: a scheme other than http, https and mailto, an address
  /// that means another thing on another page, or one that is not well-formed.
  private static void refused(Address address, Position at, Findings findings) {
    boolean web = address.href().matches("(?is)https?:.*");
    findings.add(
        web ? ValueRules.NOT_A_URL : ValueRules.URL_SCHEME,
        at,
        "“" + Excerpt.of(address.href()) + "” is not an address that a page links to",
        web
            ? "write it whole, such as `https://example.org/`; blanks and other odd characters as"
                + " %20"
            : "write an address with https://, or [[id]] for something on this site");
  }

  private static Position place(Position body, int line, int column) {
    return new Position(body.path(), body.line() + line - 1, column);
  }

  private record Spots(Position at, Map<String, Position> marks) implements Origins.Tree {
    @Override
    public Origins.@Nullable Tree child(String step) {
      Position mark = marks.get(step);
      return mark == null ? null : new Spots(mark, Map.of());
    }
  }
}
