package org.hourline.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hourline.problem.Position;
import org.hourline.problem.Rule;
import org.hourline.problem.Similar;
import org.jspecify.annotations.Nullable;

/// The fields of one object, read.
final class Values {
  private final Node.Keyed node;
  private final Findings findings;
  private final Map<String, Object> values = new HashMap<>();
  private boolean broken;

  private Values(Node.Keyed node, Findings findings) {
    this.node = node;
    this.findings = findings;
  }

  /// Reads every field of a shape, telling of keys that are unknown or missing. Null when the node
  /// is no object at all.
  static @Nullable Values read(Shape shape, Node node, String key, Findings findings) {
    if (!(node instanceof Node.Keyed keyed)) {
      WrongType.tell(node, key, new Kind.ObjectOf<>(shape, values -> values), findings);
      return null;
    }
    Values values = new Values(keyed, findings);
    for (Node.Entry entry : keyed.entries()) {
      Field<?> field = shape.field(entry.name());
      if (field == null) {
        values.fail(
            ShapeRules.UNKNOWN_KEY,
            entry.key(),
            "“" + entry.name() + "” is not a key of " + shape.name(),
            Similar.hint(entry.name(), shape.keys()));
      } else {
        Object value =
            entry.value() instanceof Node.Nothing && field.required()
                ? values.empty(field, entry.value())
                : field.kind().read(entry.value(), field.key(), findings);
        if (value == null) {
          values.broken = true;
        } else {
          values.values.put(field.key(), value);
        }
      }
    }
    for (Field<?> field : shape.fields()) {
      if (field.required() && keyed.entry(field.key()) == null) {
        values.fail(
            ShapeRules.MISSING_KEY,
            keyed.at(),
            "“" + field.key() + "” is missing: " + shape.name() + " needs it",
            "add " + Spelling.member(field, keyed.at()));
      }
    }
    return values;
  }

  /// Tells that a key that must say something says nothing.
  private @Nullable Object empty(Field<?> field, Node value) {
    fail(
        ShapeRules.NULL_VALUE,
        value.at(),
        "“" + field.key() + "” has no value",
        field.kind() instanceof Kind.Single<?> single && !single.choices().isEmpty()
            ? "it may be " + String.join(", ", single.choices())
            : "such as " + Spelling.member(field, value.at()));
    return null;
  }

  /// Whether something in it was wrong, so that no thing can be made of it.
  boolean isBroken() {
    return broken;
  }

  /// Tells a problem that spoils the thing.
  void fail(Rule rule, Position at, String message, @Nullable String hint) {
    findings.add(rule, at, message, hint);
    broken = true;
  }

  /// Notes that no thing can be made of it, the problem being told elsewhere.
  void spoil() {
    broken = true;
  }

  Findings findings() {
    return findings;
  }

  Node.Keyed node() {
    return node;
  }

  /// Whether all of some keys are there, whatever came of their values.
  boolean wrote(Field<?>... fields) {
    for (Field<?> field : fields) {
      if (node.entry(field.key()) == null) {
        return false;
      }
    }
    return true;
  }

  /// Whether a value could be read.
  boolean has(Field<?> field) {
    return values.containsKey(field.key());
  }

  /// The value of an optional field; null where it was not written.
  @SuppressWarnings("unchecked") // a field's value was made by its own kind
  <T> @Nullable T get(Field<T> field) {
    return (T) values.get(field.key());
  }

  /// The value of a field that is required; only to be asked of values that are not broken.
  <T> T need(Field<T> field) {
    return Objects.requireNonNull(get(field), field.key());
  }

  <T> T or(Field<T> field, T otherwise) {
    T value = get(field);
    return value == null ? otherwise : value;
  }

  <T> List<T> list(Field<List<T>> field) {
    return or(field, List.of());
  }

  boolean is(Field<Boolean> field) {
    return or(field, false);
  }

  /// Where a field's value stands; the object, where it was not written.
  Position at(Field<?> field) {
    Node value = node.value(field.key());
    return value == null ? node.at() : value.at();
  }

  /// Where a field's key stands.
  Position keyOf(Field<?> field) {
    Node.Entry entry = node.entry(field.key());
    return entry == null ? node.at() : entry.key();
  }
}
