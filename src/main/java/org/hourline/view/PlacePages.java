package org.hourline.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hourline.model.Place;
import org.hourline.view.Days.Group;
import org.hourline.view.EventEntry.Day;
import org.jspecify.annotations.Nullable;

/// Makes a place's page.
record PlacePages(Telling telling, String share, SiteMap map) {
  PlacePage page(Place place) {
    String path = "places/" + place.id() + "/index.html";
    List<Day> days = new ArrayList<>();
    Entries entries = new Entries(telling);
    int start = 1;
    for (Group group :
        Days.whole(telling.index().at(place.id()), telling.site().timeline(), telling)) {
      days.add(
          new Day(
              group.heading(),
              "day-" + group.key(),
              start,
              group.events().stream().map(entries::brief).toList(),
              null));
      start += group.events().size();
    }
    return new PlacePage(
        path,
        new Shells(telling, share).shell(path, place.name(), null, null),
        place.name(),
        place.aliases(),
        telling.site().withins(place.id()).stream().skip(1).map(telling::place).toList(),
        telling.site().places().stream()
            .filter(other -> place.id().equals(other.within()))
            .map(other -> telling.place(other.id()))
            .toList(),
        point(place),
        place.geoPrecision() == null
            ? null
            : telling.text("page.geo-precision-" + place.geoPrecision()),
        map.place(place.id(), telling.links()),
        days,
        telling.notes().views(new SourceLines(telling)));
  }

  /// As written, so never more finely than the content tells it: "30.18° N, 67.00° E".
  private @Nullable String point(Place place) {
    BigDecimal latitude = place.latitude();
    BigDecimal longitude = place.longitude();
    if (latitude == null || longitude == null) {
      return null;
    }
    return telling
        .words()
        .text(
            "page.point",
            Map.of(
                "latitude", latitude.abs().toPlainString(),
                "ns", telling.text(latitude.signum() < 0 ? "page.south" : "page.north"),
                "longitude", longitude.abs().toPlainString(),
                "ew", telling.text(longitude.signum() < 0 ? "page.west" : "page.east")));
  }
}
