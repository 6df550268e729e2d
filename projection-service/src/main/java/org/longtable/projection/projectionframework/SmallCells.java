package org.longtable.projection.projectionframework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides which cells of a table to suppress because they describe fewer than eleven people. When a total would reveal
 * a suppressed cell, further cells are suppressed, the smallest first. A table's last column is the total of its row.
 * With several rows, the last row is the total of each column.
 */
public final class SmallCells {

    /** The minimum number of people behind a value (docs/decisions/0015-small-cells.md). */
    public static final int FEWEST = 11;

    private final List<? extends List<? extends Set<?>>> people;
    private final Set<CellPosition> hidden = new HashSet<>();

    private SmallCells(List<? extends List<? extends Set<?>>> people) {
        this.people = people;
    }

    /** Identifies a cell by its row and column. */
    private record CellPosition(int row, int column) {}

    /**
     * Decides which cells to suppress.
     *
     * @param people persons behind each cell, row by row; all rows have the same length
     */
    public static SmallCells of(List<? extends List<? extends Set<?>>> people) {
        SmallCells cells = new SmallCells(people);
        cells.places().filter(it -> isSmall(cells.at(it).size())).forEach(cells.hidden::add);
        while (cells.lines().anyMatch(cells::suppressOneMore)) {
            // Each pass suppresses one more cell of every line that reveals one, until no line does.
        }
        return cells;
    }

    /** Returns true when the number of people is at least one and below the disclosure threshold. */
    public static boolean isSmall(long people) {
        return people > 0 && people < FEWEST;
    }

    /** Returns whether a cell is suppressed. */
    public boolean suppressed(int row, int column) {
        return hidden.contains(new CellPosition(row, column));
    }

    private Set<?> at(CellPosition place) {
        return people.get(place.row()).get(place.column());
    }

    private int columns() {
        return people.isEmpty() ? 0 : people.getFirst().size();
    }

    private Stream<CellPosition> places() {
        return IntStream.range(0, people.size()).boxed().flatMap(row -> IntStream.range(0, columns())
                .mapToObj(column -> new CellPosition(row, column)));
    }

    /** Returns the lines that add up: each row, and with several rows each column. The last cell of a line is its total. */
    private Stream<List<CellPosition>> lines() {
        Stream<List<CellPosition>> rows = IntStream.range(0, people.size())
                .mapToObj(row -> IntStream.range(0, columns())
                        .mapToObj(column -> new CellPosition(row, column))
                        .toList());
        Stream<List<CellPosition>> sums = people.size() < 2
                ? Stream.of()
                : IntStream.range(0, columns()).mapToObj(column -> IntStream.range(0, people.size())
                        .mapToObj(row -> new CellPosition(row, column))
                        .toList());
        return Stream.concat(rows, sums).filter(line -> line.size() > 1);
    }

    /** Suppresses one more cell of a line whose total would reveal a suppressed cell. */
    private boolean suppressOneMore(List<CellPosition> line) {
        if (!revealsSuppressedCell(line)) {
            return false;
        }
        List<CellPosition> parts = line.subList(0, line.size() - 1);
        Optional<CellPosition> smallest = parts.stream()
                .filter(it -> !hidden.contains(it) && !at(it).isEmpty())
                .min(Comparator.comparingInt(it -> at(it).size()));
        return hidden.add(smallest.orElse(line.getLast()));
    }

    /** Returns true when a line's total would reveal a suppressed cell. */
    private boolean revealsSuppressedCell(List<CellPosition> line) {
        List<CellPosition> gone =
                new ArrayList<>(line.stream().filter(hidden::contains).toList());
        boolean withoutTotal = gone.remove(line.getLast());
        if (withoutTotal || gone.isEmpty()) {
            return withoutTotal && gone.isEmpty();
        }
        Set<Object> together = new HashSet<>();
        gone.forEach(it -> together.addAll(at(it)));
        return gone.size() == 1 || isSmall(together.size());
    }
}
