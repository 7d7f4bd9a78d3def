package org.hourline.model;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A town, a district, a province.
///
/// @param within the id of the place it lies in
/// @param country ISO 3166-1, two letters
/// @param latitude degrees north (WGS 84), with the decimals as written; null: no point
/// @param longitude degrees east
/// @param geoPrecision ACLED: 1 (a town, two decimals), 2 (an area, one), 3 (a region, none); null
///   exactly when there is no point
/// @param timeZone null: the timeline's
/// @param sensitive never published finer than one decimal
public record Place(
    String id,
    String name,
    List<String> aliases,
    @Nullable String within,
    @Nullable String country,
    @Nullable BigDecimal latitude,
    @Nullable BigDecimal longitude,
    @Nullable Integer geoPrecision,
    @Nullable ZoneId timeZone,
    boolean sensitive)
    implements Identified {
  public Place {
    aliases = List.copyOf(aliases);
  }

  public boolean hasPoint() {
    return latitude != null && longitude != null;
  }
}
