package org.longtable.council.importing.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Rows of every kind as they are collected: first sheet by sheet, then checked against one another. */
final class ReadRows {

    final List<FoundSheet> found = new ArrayList<>();
    final List<RefusedFile> refused = new ArrayList<>();
    final List<Placed<RosterRow>> roster = new ArrayList<>();
    final List<Placed<MeetingRow>> meetings = new ArrayList<>();
    final List<Placed<AttendanceRow>> attendance = new ArrayList<>();
    final List<Placed<CompensationRow>> compensation = new ArrayList<>();
    final List<Placed<IdeaRow>> ideas = new ArrayList<>();
    final List<DuplicateRow> duplicates = new ArrayList<>();
    final List<RejectedRow> rejected = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();

    private final Map<String, Layout> layouts = new HashMap<>();
    private final Map<Place, List<String>> cells = new HashMap<>();

    void take(Grid grid, Layout layout, RowReading reading) {
        List<Grid.Row> below = grid.rows().subList(1, grid.rows().size());
        layouts.put(grid.file(), layout);
        found.add(new FoundSheet(grid.file(), layout.kind(), layout.headers(), below.size()));
        layout.ignored().forEach(header -> notes.add(new Note(grid.file(), Note.About.COLUMN_IGNORED, header)));
        for (Grid.Row row : below) {
            Place place = new Place(grid.file(), row.line());
            RowCells it = new RowCells(layout, row);
            cells.put(place, row.cells());
            switch (layout.kind()) {
                case ROSTER -> keep(roster, place, it, reading::member);
                case MEETINGS -> keep(meetings, place, it, reading::meeting);
                case ATTENDANCE -> keep(attendance, place, it, reading::attendance);
                case COMPENSATION -> keep(compensation, place, it, reading::compensation);
                case IDEAS -> keep(ideas, place, it, reading::idea);
            }
            if (!it.complaints().isEmpty()) {
                rejected.add(new RejectedRow(place, layout.kind(), row.cells(), it.complaints(), Optional.empty()));
            }
        }
    }

    /** The header above a row, as its file writes it. */
    String headerOf(Place place, Column column) {
        Layout layout = layouts.get(place.file());
        return layout == null ? column.name() : layout.headerOf(column);
    }

    /** What the file has in a row. */
    List<String> cellsAt(Place place) {
        return cells.getOrDefault(place, List.of());
    }

    private static <R extends SheetRow<R>> void keep(
            List<Placed<R>> rows, Place place, RowCells cells, Function<RowCells, Optional<R>> reading) {
        reading.apply(cells).ifPresent(row -> rows.add(new Placed<>(place, row)));
    }
}
