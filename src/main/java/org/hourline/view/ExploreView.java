package org.hourline.view;

import java.util.List;

/// The controls that the page's script adds: filters, and the moments to go back through. They
/// stand in the page as a template, which a browser without scripts neither shows nor reads out.
///
/// @param filters those that can narrow the list: with two choices or more
/// @param moments earliest first, without the latest view
/// @param index the path of the script that holds the texts to search
public record ExploreView(List<Filter> filters, List<Moment> moments, String index) {
  public ExploreView {
    filters = List.copyOf(filters);
    moments = List.copyOf(moments);
  }

  /// A filter.
  ///
  /// @param name in the address: `place`
  /// @param legend "Place"
  public record Filter(String name, String legend, List<Choice> choices) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  /// A choice of a filter.
  ///
  /// @param value as in [Facets]
  /// @param depth how many of the choices above it lies within
  public record Choice(String value, String label, int depth) {}

  /// A moment.
  ///
  /// @param at as in the address, in UTC: `2026-01-30T21:00Z`
  /// @param words "Saturday 31 January 2026, 02:00 PKT (UTC+5)"
  public record Moment(String at, String words) {}
}
