package org.hourline.author;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.hourline.author.Written.Group;
import org.hourline.author.Written.Member;
import org.hourline.author.Written.Remark;
import org.hourline.author.Written.Style;
import org.hourline.author.Written.Word;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Takes YAML that the reader takes apart into what is [Written]. The YAML library says where each
/// value begins and ends; comments are what stands between.
///
/// Whose a comment is: at the end of a line, the line's. On a line of its own it belongs to what
/// follows, unless it begins further to the right than that does: then to what it follows.
final class YamlWritten {
  private final int[] text;
  private final YamlComments comments;
  private final List<Event> events = new ArrayList<>();
  private int next;

  /// The offset after what has been taken.
  private int at;

  /// An offset on the line at whose end a comment belongs to it.
  private int line;

  private YamlWritten(String yaml) {
    this.text = yaml.codePoints().toArray();
    this.comments = new YamlComments(text);
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(yaml.length() + 1024) // see WholePairs: one buffer has no edge inside
            .build();
    int gap = 0;
    Iterator<Event> parsed = new Parse(settings).parseString(yaml).iterator();
    while (parsed.hasNext()) {
      Event event = parsed.next();
      switch (event.getEventId()) {
        case Scalar, MappingStart, MappingEnd, SequenceStart, SequenceEnd -> {
          events.add(event);
          comments.look(gap, begin(event));
          if (isBlock(event)) {
            comments.look(begin(event), comments.lineEnd(begin(event)));
          }
          gap = Math.max(gap, end(event));
        }
        case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Alias, Comment -> {}
      }
    }
    comments.look(gap, text.length);
  }

  /// What is written, and every comment of it.
  record Parsed(Written written, List<String> comments) {}

  /// @param yaml its line breaks are `\n`
  static Parsed parse(String yaml) {
    YamlWritten parser = new YamlWritten(yaml);
    Written root = parser.value(-1);
    List<Remark> rest = parser.comments.above(Integer.MAX_VALUE);
    if (!rest.isEmpty() && root instanceof Group(boolean keyed, var members, var tail)) {
      tail = new ArrayList<>(tail);
      tail.addAll(rest);
      root = new Group(keyed, members, tail);
    }
    return new Parsed(root, parser.comments.texts());
  }

  private static int begin(Event event) {
    return event.getStartMark().orElseThrow().getIndex();
  }

  private static int end(Event event) {
    return event.getEndMark().orElseThrow().getIndex();
  }

  /// @param column of the key or dash that it belongs to
  private Written value(int column) {
    Event event = events.get(next++);
    if (event instanceof ScalarEvent scalar) {
      return word(scalar, column);
    }
    return new GroupParser((CollectionStartEvent) event, column).parse();
  }

  private Word word(ScalarEvent scalar, int column) {
    at = end(scalar);
    line = at;
    String spelling = new String(text, begin(scalar), at - begin(scalar));
    if (!isBlock(scalar)) {
      return new Word(scalar.getValue(), spelling, style(scalar.getScalarStyle()));
    }
    line = begin(scalar);
    String block = YamlBlock.outdented(spelling, column);
    if (YamlBlock.endsBlank(block)) {
      comments.keep(at);
    }
    return new Word(scalar.getValue(), block, Style.BLOCK);
  }

  private static boolean isBlock(Event event) {
    return event instanceof ScalarEvent scalar && style(scalar.getScalarStyle()) == Style.BLOCK;
  }

  private static Style style(ScalarStyle style) {
    return switch (style) {
      case PLAIN, JSON_SCALAR_STYLE -> Style.PLAIN;
      case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
      case LITERAL, FOLDED -> Style.BLOCK;
    };
  }

  /// One collection.
  private final class GroupParser {
    private final boolean flow;
    private final boolean keyed;

    /// Comments right of this, and left of what follows the collection, are its own.
    private final int column;

    private final List<Member> members = new ArrayList<>();

    // The member that is being read.
    private List<Remark> above = List.of();
    private boolean apart;
    private @Nullable Word key;
    private @Nullable Written value;
    private List<Remark> beside = List.of();
    private List<Remark> below = List.of();

    /// Comments in an empty list or object, where they cannot stay.
    private List<Remark> inside = List.of();

    GroupParser(CollectionStartEvent start, int outer) {
      this.flow = start.isFlow();
      this.keyed = start.getEventId() == Event.ID.MappingStart;
      this.column = flow ? outer : Math.max(comments.column(begin(start)), outer + 1);
      if (flow) {
        at = end(start);
        line = at;
      }
    }

    Group parse() {
      while (!isEnd(events.get(next))) {
        member();
      }
      Event end = events.get(next++);
      List<Remark> tail;
      if (flow) {
        tail = comments.above(begin(end));
        at = end(end);
        line = at;
      } else {
        int outside = Math.max(comments.column(begin(end)), column - 1);
        below = comments.deeper(begin(end), Math.max(outside, column));
        tail = comments.deeper(begin(end), outside);
      }
      finish();
      return new Group(keyed, members, tail);
    }

    private void member() {
      Event first = events.get(next);
      int begin = keyed || flow ? begin(first) : dash();
      if (value != null) {
        below = flow ? List.of() : comments.deeper(begin, Math.max(column, comments.column(begin)));
      }
      finish();
      above = new ArrayList<>(comments.above(begin));
      apart = comments.isApart(begin);
      int own = flow ? column : comments.column(begin);
      if (keyed) {
        key = word((ScalarEvent) first, own);
        next++;
      } else if (!flow) {
        at = begin + 1;
        line = begin;
      }
      beside = keyed || !flow ? comments.beside(line, begin(events.get(next))) : List.of();
      value = value(own);
      List<Remark> after = comments.beside(line, begin(events.get(next)));
      if (!after.isEmpty() || (!keyed && value instanceof Group)) {
        beside.forEach(remark -> above.add(new Remark(remark.text(), own, false)));
        beside = after;
      }
      if (value instanceof Group group && group.members().isEmpty()) {
        inside = group.tail();
        value = new Group(group.keyed(), List.of(), List.of());
      }
    }

    private void finish() {
      if (value != null) {
        List<Remark> under = new ArrayList<>(inside);
        under.addAll(below);
        members.add(new Member(above, apart, key, value, beside, under));
      }
      value = null;
      inside = List.of();
      below = List.of();
    }

    /// The offset of the dash before the next item.
    private int dash() {
      int i = at;
      while (text[i] != '-') {
        i = text[i] == '#' ? comments.lineEnd(i) : i + 1;
      }
      return i;
    }
  }

  private static boolean isEnd(Event event) {
    return switch (event.getEventId()) {
      case MappingEnd, SequenceEnd -> true;
      case Scalar, MappingStart, SequenceStart -> false;
      case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Alias, Comment ->
          throw new IllegalStateException(event.toString());
    };
  }
}
