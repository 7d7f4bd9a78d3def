package org.hourline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hourline.author.Written.Group;
import org.hourline.author.Written.Member;
import org.hourline.author.Written.Style;
import org.hourline.author.Written.Word;
import org.hourline.read.Field;
import org.hourline.read.Ids;
import org.hourline.read.Kind;
import org.hourline.read.Shape;
import org.jspecify.annotations.Nullable;

/// Takes something out of a content file, and every tie to it: an object with its id, an id in a
/// list, a sum that it was a part of, a correction of it. Of what stays under its id only the keys
/// that say nothing of it are kept.
///
/// Where the time of something, or what it covers, is told by nothing else, it cannot be done;
/// those keys are gathered.
final class ErasedText {
  /// What is kept of an actor, a place and a source: what others are understood by.
  private static final Map<String, List<String>> KEPT =
      Map.of(
          "an actor", List.of("id", "actor_type", "person"),
          "a place", List.of("id", "within", "country", "time_zone"),
          "a source", List.of("id", "published", "origin", "reliability", "read"));

  private final ErasedThing thing;

  /// What stands in the place of what told who, where or what it was: `name`, `note`.
  private final Map<String, String> instead;

  private final List<String> bereft = new ArrayList<>();

  ErasedText(ErasedThing thing, Map<String, String> instead) {
    this.thing = thing;
    this.instead = instead;
  }

  /// The keys of which nothing would be left: `when`, `covers`.
  List<String> bereft() {
    return List.copyOf(bereft);
  }

  /// @param shape of the object that it holds, or of each of its objects
  /// @param translation whether it holds translations
  /// @return what is to stand there; null: nothing
  @Nullable Written of(Written whole, Shape shape, boolean translation) {
    if (whole instanceof Group(boolean keyed, var members, var tail) && !keyed) {
      List<Member> left = new ArrayList<>();
      for (Member member : members) {
        Written value =
            member.value() instanceof Group group && group.keyed()
                ? listed(group, shape, translation)
                : member.value();
        if (value != null) {
          left.add(member.with(value));
        }
      }
      return new Group(false, left, tail);
    }
    return whole instanceof Group group ? object(group, shape) : whole;
  }

  private @Nullable Written listed(Group group, Shape shape, boolean translation) {
    boolean itself = thing.stays() && thing.id().equals(word(group, "id")) && isOfThing(shape);
    if (itself) {
      return translation ? null : left(group, shape);
    }
    return object(group, shape);
  }

  /// Whether the objects of a shape have ids of the kind of the thing.
  private boolean isOfThing(Shape shape) {
    return shape.fields().stream()
        .anyMatch(field -> field.key().equals("id") && field.kind().equals(Ids.of(thing.kind())));
  }

  private Group left(Group group, Shape shape) {
    List<String> kept = KEPT.getOrDefault(shape.name(), List.of());
    List<Member> members = new ArrayList<>();
    for (Member member : group.members()) {
      Word key = member.key();
      if (key != null && kept.contains(key.value())) {
        boolean id = key.value().equals("id");
        members.add(
            new Member(
                List.of(),
                false,
                key,
                id ? renamed((Word) member.value()) : member.value(),
                List.of(),
                List.of()));
      }
    }
    instead.forEach((key, json) ->
        members.add(
            new Member(
                List.of(),
                false,
                json(JsonValue.text(key), key),
                json(json, key),
                List.of(),
                List.of())));
    return new Group(true, members, List.of());
  }

  private static Word json(String spelling, String value) {
    return new Word(value, spelling, Style.JSON);
  }

  private @Nullable Group object(Group group, Shape shape) {
    String field = word(group, "field");
    if (field != null && field(shape, "was") != null && thing.isCorrected(field)) {
      return null;
    }
    List<Member> left = new ArrayList<>();
    for (Member member : group.members()) {
      Word key = member.key();
      Field<?> declared = key == null ? null : field(shape, key.value());
      if (declared == null) {
        left.add(member);
        continue;
      }
      Written value = value(member.value(), declared, shape);
      if (value != null) {
        left.add(member.with(value));
      } else if (declared.key().equals("id")
          || (declared.required() && declared.kind() instanceof Kind.Single<?>)) {
        return null;
      } else if (isAccepted(shape, declared)) {
        return null; // without its ids a warning would be accepted wherever it stands
      }
    }
    return new Group(true, left, group.tail());
  }

  private static boolean isAccepted(Shape shape, Field<?> declared) {
    return declared.key().equals("at") && field(shape, "code") != null;
  }

  private @Nullable Written value(Written written, Field<?> declared, Shape in) {
    if (isAccepted(in, declared) && written instanceof Group(_, var members, var tail)) {
      List<Member> left = members.stream().filter(member -> !isNamed(member.value())).toList();
      return left.isEmpty() && !members.isEmpty() ? null : new Group(false, left, tail);
    }
    boolean sums = declared.key().equals("sums");
    Written value = value(written, declared.kind());
    if (value instanceof Group(boolean keyed, var members, _)
        && keyed
        && members.isEmpty()
        && !value.equals(written)) {
      bereft.add(declared.key());
    }
    // A sum of which a part is gone is no sum.
    return sums && !written.equals(value) ? null : value;
  }

  private boolean isNamed(Written value) {
    return value instanceof Word word
        && (thing.isEvent(word.value()) || thing.claims().contains(word.value()));
  }

  private @Nullable Written value(Written written, Kind<?> kind) {
    return switch (kind) {
      case Kind.Single<?> _ -> written instanceof Word word ? single(word, kind) : written;
      case Kind.ListOf<?> list -> list(written, list.element());
      case Kind.OneOrMore<?> some -> list(written, some.element());
      case Kind.ObjectOf<?> object -> held(written, object.shape());
      case Kind.RawOf raw -> held(written, raw.shape());
      case Kind.ShortOr<?> either ->
          value(written, written instanceof Word ? either.brief() : either.whole());
      case Kind.Anything _ -> written;
    };
  }

  private @Nullable Word single(Word word, Kind<?> kind) {
    if (thing.goes(kind, word.value())) {
      return null;
    }
    boolean names =
        thing.stays()
            && word.value().equals(thing.id())
            && (kind.equals(Ids.of(thing.kind())) || kind.name().equals("text"));
    return names ? renamed(word) : word;
  }

  private Word renamed(Word word) {
    return thing.left().equals(word.value())
        ? word
        : new Word(thing.left(), word.spelling().replace(word.value(), thing.left()), word.style());
  }

  private @Nullable Written list(Written written, Kind<?> element) {
    if (!(written instanceof Group(boolean keyed, var members, var tail)) || keyed) {
      return written instanceof Word ? value(written, element) : written;
    }
    List<Member> left = new ArrayList<>();
    for (Member member : members) {
      Written value = value(member.value(), element);
      if (value != null) {
        left.add(member.with(value));
      }
    }
    return left.isEmpty() && !members.isEmpty() ? null : new Group(false, left, tail);
  }

  private @Nullable Written held(Written written, Shape shape) {
    return written instanceof Group group && group.keyed() ? object(group, shape) : written;
  }

  private static @Nullable Field<?> field(Shape shape, String key) {
    for (Field<?> field : shape.fields()) {
      if (field.key().equals(key)) {
        return field;
      }
    }
    return null;
  }

  private static @Nullable String word(Group group, String key) {
    for (Member member : group.members()) {
      if (member.key() != null
          && member.key().value().equals(key)
          && member.value() instanceof Word word) {
        return word.value();
      }
    }
    return null;
  }
}
