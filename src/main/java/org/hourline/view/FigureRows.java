package org.hourline.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hourline.model.Claim;
import org.hourline.model.LedgerRow;
import org.hourline.model.VictimGroup;
import org.hourline.view.FigureRow.Told;

/// The figures of a briefing, row by row.
record FigureRows(Telling telling) {

  List<FigureRow> of(List<Claim> claims) {
    return rows(grouped(claims));
  }

  /// The figures of each row. By what is counted, then in the timeline's order of its groups;
  /// within that the widest scope first. No figure decides.
  List<List<Claim>> grouped(List<Claim> claims) {
    Map<LedgerRow, List<Claim>> rows = new LinkedHashMap<>();
    for (Claim claim : claims) {
      LedgerRow row = LedgerRow.of(claim);
      if (row != null) {
        rows.computeIfAbsent(row, key -> new ArrayList<>()).add(claim);
      }
    }
    List<String> groups =
        telling.site().timeline().victims().stream().map(VictimGroup::id).toList();
    return rows.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.comparing(LedgerRow::measure)
                    .thenComparingInt(
                        row -> row.victims() == null ? -1 : groups.indexOf(row.victims()))
                    .thenComparing(row -> Objects.requireNonNullElse(row.unit(), ""))
                    .thenComparingInt(row -> row.scope().events().size())))
        .map(Map.Entry::getValue)
        .toList();
  }

  /// @param grouped the figures of each row
  List<FigureRow> rows(List<List<Claim>> grouped) {
    LedgerRows ledger =
        new LedgerRows(telling.site(), telling.words(), telling.links(), null, telling.moments());
    return grouped.stream().map(claims -> row(claims, ledger)).toList();
  }

  private FigureRow row(List<Claim> claims, LedgerRows ledger) {
    LedgerRow row = Objects.requireNonNull(LedgerRow.of(claims.getFirst()));
    String title =
        new FigureWords(telling.words(), telling.site())
            .counted(row.measure(), row.victims(), row.unit());
    List<Claim> said = LedgerRows.inOrder(claims);
    LedgerView.Row told = ledger.of(row.scope(), title, said);
    List<Told> figures = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      figures.add(new Told(told.entries().get(i), telling.marks(said.get(i).sources())));
    }
    return new FigureRow(title, told, figures);
  }
}
