package org.hourline.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file of the content whose texts can be translated.
///
/// @param file its name, from the content folder on
/// @param things what stands in it, in its order
public record Original(String file, ContentForm form, List<Thing> things) {
  public Original {
    things = List.copyOf(things);
  }

  /// A thing in it.
  ///
  /// @param id null: it has none, as a gap
  /// @param root what it is called in [org.hourline.problem.Origins], such as `event/gwadar-camp`
  public record Thing(@Nullable String id, String root, Shape shape, Node.Keyed node) {
    /// Its texts.
    public List<Said> texts() {
      return Said.of(shape, node);
    }

    /// What a translation of it says in `of`; see [TextHash].
    public String hash() {
      return TextHash.of(shape, node);
    }

    /// Its id; a gap, which has none, goes by its place in the list, from 1.
    String called() {
      return id != null
          ? id
          : root.startsWith("gap/") ? "gap " + (Integer.parseInt(root.substring(4)) + 1) : root;
    }
  }

  /// The things of a file.
  ///
  /// @param stem the file's name without its ending
  static Original of(String file, String stem, ContentForm form, Node node) {
    List<Thing> things = new ArrayList<>();
    List<Node> nodes = node instanceof Node.Listed(_, var items) ? items : List.of(node);
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Node.Keyed keyed) {
        String id =
            keyed.value("id") instanceof Node.Text(_, var written)
                ? written
                : form == ContentForm.GAPS || form == ContentForm.TIMELINE ? null : stem;
        things.add(new Thing(id, root(form, id, i), form.shape(), keyed));
      }
    }
    return new Original(file, form, things);
  }

  private static String root(ContentForm form, @Nullable String id, int number) {
    return switch (form.thing()) {
      case "timeline" -> "timeline";
      case "gap" -> "gap/" + number;
      default -> form.thing() + "/" + id;
    };
  }

  /// The thing with an id; null: there is none.
  @Nullable Thing find(String id) {
    for (Thing thing : things) {
      if (id.equals(thing.id())) {
        return thing;
      }
    }
    return null;
  }
}
