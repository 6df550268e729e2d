package org.longtable.council.importing.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects parsed rows of all kinds before they are checked against one another. */
final class RowCollector {

    final List<RecognizedSheet> found = new ArrayList<>();
    final List<RejectedFile> refused = new ArrayList<>();
    final List<LocatedRow<RosterRow>> roster = new ArrayList<>();
    final List<LocatedRow<MeetingSheetRow>> meetings = new ArrayList<>();
    final List<LocatedRow<AttendanceRow>> attendance = new ArrayList<>();
    final List<LocatedRow<CompensationRow>> compensation = new ArrayList<>();
    final List<LocatedRow<IdeaRow>> ideas = new ArrayList<>();
    final List<DuplicateRow> duplicates = new ArrayList<>();
    final List<RejectedRow> rejected = new ArrayList<>();
    final List<FileNotice> notes = new ArrayList<>();

    private final Map<String, ColumnLayout> layouts = new HashMap<>();
    private final Map<RowLocation, List<String>> cells = new HashMap<>();

    void addSheet(TextTable grid, ColumnLayout layout, RowParser reading) {
        List<TextTable.Row> below = grid.rows().subList(1, grid.rows().size());
        layouts.put(grid.file(), layout);
        found.add(new RecognizedSheet(grid.file(), layout.kind(), layout.headers(), below.size()));
        layout.unrecognizedHeaders()
                .forEach(
                        header -> notes.add(new FileNotice(grid.file(), FileNotice.NoticeCode.COLUMN_IGNORED, header)));
        for (TextTable.Row row : below) {
            RowLocation place = new RowLocation(grid.file(), row.line());
            RowCellReader it = new RowCellReader(layout, row);
            cells.put(place, row.cells());
            switch (layout.kind()) {
                case ROSTER -> keep(roster, place, it, reading::member);
                case MEETINGS -> keep(meetings, place, it, reading::meeting);
                case ATTENDANCE -> keep(attendance, place, it, reading::attendance);
                case COMPENSATION -> keep(compensation, place, it, reading::compensation);
                case IDEAS -> keep(ideas, place, it, reading::idea);
            }
            if (!it.errors().isEmpty()) {
                rejected.add(new RejectedRow(place, layout.kind(), row.cells(), it.errors(), Optional.empty()));
            }
        }
    }

    /** Returns the header above a cell of a row as written in the file. */
    String headerOf(RowLocation place, SheetColumn column) {
        ColumnLayout layout = layouts.get(place.file());
        return layout == null ? column.name() : layout.headerOf(column);
    }

    /** Returns the content of a row in the file. */
    List<String> cellsAt(RowLocation place) {
        return cells.getOrDefault(place, List.of());
    }

    private static <R extends SheetRow<R>> void keep(
            List<LocatedRow<R>> rows,
            RowLocation place,
            RowCellReader cells,
            Function<RowCellReader, Optional<R>> reading) {
        reading.apply(cells).ifPresent(row -> rows.add(new LocatedRow<>(place, row)));
    }
}
