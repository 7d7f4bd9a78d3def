package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import org.hourline.output.OutputFile;
import org.hourline.picture.ShareImage;
import org.hourline.picture.Sketch;
import org.hourline.picture.Sketch.Form;
import org.hourline.picture.Sketch.Ink;
import org.hourline.view.StripView.Bin;
import org.hourline.view.StripView.Density;
import org.hourline.view.StripView.Lane;
import org.hourline.view.StripView.Mark;
import org.hourline.view.StripView.Row;
import org.hourline.view.StripView.RowForm;
import org.jspecify.annotations.Nullable;

/// The share image: the strip as it stands on the front page, without its labels.
final class SharePicture {
  private SharePicture() {}

  /// @param strip of the front page
  /// @param line under the title: the window in words
  static OutputFile draw(
      StripView strip, String title, @Nullable String line, boolean rightToLeft) {
    List<Sketch.Row> rows = new ArrayList<>();
    for (Lane lane : strip.lanes()) {
      lane.rows().stream()
          .filter(row -> row.form() != RowForm.GAP)
          .map(SharePicture::row)
          .filter(row -> !row.marks().isEmpty())
          .forEach(rows::add);
      if (lane.density() != null) {
        rows.add(crowded(lane.density()));
      }
    }
    byte[] png =
        ShareImage.png(
            new Sketch(
                title,
                line == null ? "" : line,
                rightToLeft,
                strip.nights().stream()
                    .map(night -> new Sketch.Stretch(night.from(), night.to()))
                    .toList(),
                strip.lines().stream()
                    .filter(StripView.Line::strong)
                    .map(StripView.Line::from)
                    .toList(),
                rows));
    return new OutputFile(AssetName.of("share.png", png), png);
  }

  private static Sketch.Row row(Row row) {
    return new Sketch.Row(
        ink(row.kind()),
        row.marks().stream()
            .<Sketch.Mark>mapMulti((mark, into) -> {
              Form form = form(mark);
              if (form != null) {
                into.accept(new Sketch.Mark(form, mark.from(), mark.to()));
              }
            })
            .toList());
  }

  private static @Nullable Form form(Mark mark) {
    return switch (mark.form()) {
      case DOT, CLAIMED -> Form.DOT;
      case BAND, LASTS -> Form.BAND;
      case WHISKER, ENVELOPE -> Form.LINE;
      case ARROW, CONNECTOR, GAP -> null;
    };
  }

  /// Where events crowd, a dot an hour.
  private static Sketch.Row crowded(Density density) {
    return new Sketch.Row(
        Ink.OTHER,
        density.fine().stream().filter(bin -> bin.count() > 0).map(SharePicture::dot).toList());
  }

  private static Sketch.Mark dot(Bin bin) {
    double middle = (bin.from() + bin.to()) / 2;
    return new Sketch.Mark(Form.DOT, middle, middle);
  }

  private static Ink ink(String kind) {
    return switch (kind) {
      case "kind-attack" -> Ink.ATTACK;
      case "kind-state" -> Ink.STATE;
      case "kind-claim" -> Ink.CLAIM;
      case "kind-civil" -> Ink.CIVIL;
      default -> Ink.OTHER;
    };
  }
}
