package org.hourline.read;

import org.jspecify.annotations.Nullable;

/// Tells that a value is not of its key's type.
final class WrongType {
  /// Text of which one example says no more than another.
  private static final String FREE = Kinds.TEXT.example();

  private WrongType() {}

  static void tell(Node node, String key, Kind<?> kind, Findings findings) {
    if (node instanceof Node.Broken) {
      return;
    }
    if (node instanceof Node.Nothing) {
      findings.add(
          ShapeRules.NULL_VALUE,
          node.at(),
          "“" + key + "” has no value",
          "leave the key out where nothing is known");
      return;
    }
    findings.add(
        ShapeRules.WRONG_TYPE,
        node.at(),
        "“" + key + "” is " + node.what() + ", not " + kind.name(),
        hint(node, kind));
  }

  private static @Nullable String hint(Node node, Kind<?> kind) {
    return switch (kind) {
      case Kind.Single<?> single when node instanceof Node.Listed ->
          single.equals(Kinds.TEXT)
              ? "it takes one value: write it without brackets"
              : "it takes one value, such as `" + single.example() + "`";
      case Kind.Single<?> single
          when single.form() == Kind.Form.TEXT && node instanceof Node.Numeral(_, var literal) ->
          "put it in quotes: `\"" + literal + "\"`";
      case Kind.Single<?> single
          when single.form() == Kind.Form.TEXT && node instanceof Node.Truth(_, var value) ->
          "put it in quotes: `\"" + value + "\"`";
      case Kind.Single<?> single
          when single.form() != Kind.Form.TEXT
              && node instanceof Node.Text(_, var text)
              && text.strip().equals(single.form() == Kind.Form.TRUTH ? "true" : digits(text)) ->
          "write it without quotes: `" + text.strip() + "`";
      case Kind.ListOf<?> list when !(node instanceof Node.Keyed) && isSingle(list) ->
          "put it in brackets, such as `" + list.example() + "`";
      default -> kind.example().contains(FREE) ? null : "such as `" + kind.example() + "`";
    };
  }

  private static boolean isSingle(Kind.ListOf<?> list) {
    return list.element() instanceof Kind.Single<?>;
  }

  private static String digits(String text) {
    return text.strip().matches("-?[0-9]+(\\.[0-9]+)?") ? text.strip() : "";
  }
}
