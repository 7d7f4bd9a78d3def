package org.hourline.author;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value as an editor wrote it, in JSON or YAML alike: its spelling, and the comments and blank
/// lines that belong to each part of it, but not how it was indented and broken into lines.
sealed interface Written {
  /// Whether it can stand on one line: no comment in it, and no text of several lines.
  boolean lean();

  /// A single value.
  ///
  /// @param value its text, read
  /// @param spelling as it stands in the file; of a block of text without its header and indent
  /// @param style how it is written
  record Word(String value, String spelling, Style style) implements Written {
    @Override
    public boolean lean() {
      return style != Style.BLOCK && !spelling.isEmpty() && spelling.indexOf('\n') < 0;
    }
  }

  /// How a single value is written.
  enum Style {
    /// Of JSON: every value. Its spelling is final.
    JSON,
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /// After `|` or `>`. The first line of its spelling is that header.
    BLOCK
  }

  /// Keys and values, or a list.
  ///
  /// @param keyed whether each member has a key
  /// @param tail comments after the last member
  record Group(boolean keyed, List<Member> members, List<Remark> tail) implements Written {
    public Group {
      members = List.copyOf(members);
      tail = List.copyOf(tail);
    }

    @Override
    public boolean lean() {
      return tail.isEmpty() && members.stream().allMatch(Member::lean);
    }
  }

  /// A key and its value, or an item of a list, with what belongs to it.
  ///
  /// @param above comments on lines of their own, before it
  /// @param apart whether a blank line stands right before it
  /// @param key null in a list
  /// @param beside the comment at the end of its line, and the lines on which that goes on
  /// @param below comments after it that are indented more than it is
  record Member(
      List<Remark> above,
      boolean apart,
      @Nullable Word key,
      Written value,
      List<Remark> beside,
      List<Remark> below) {
    public Member {
      above = List.copyOf(above);
      beside = List.copyOf(beside);
      below = List.copyOf(below);
    }

    Member with(Written other) {
      return new Member(above, apart, key, other, beside, below);
    }

    /// The same with other comments above it, at the beginning of what it stands in.
    Member under(List<Remark> comments) {
      return new Member(comments, false, key, value, beside, below);
    }

    boolean lean() {
      return above.isEmpty()
          && beside.isEmpty()
          && below.isEmpty()
          && (key == null || key.lean())
          && value.lean();
    }
  }

  /// A comment.
  ///
  /// @param text from its `#` on
  /// @param column where that stands, from 0
  /// @param apart whether a blank line stands right before it
  record Remark(String text, int column, boolean apart) {
    /// The same without the blank line.
    Remark close() {
      return new Remark(text, column, false);
    }
  }
}
