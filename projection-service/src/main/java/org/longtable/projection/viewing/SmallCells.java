package org.longtable.projection.viewing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which cells of a table of figures may be read outside of the council that they tell of: those made of at least {@value #FEWEST} people, or of
 * nobody. Where totals would give a suppressed cell away, further ones are suppressed, the smallest first. A table's last column is the
 * total of its row; of several rows the last one is the total of each column.
 */
public final class SmallCells {

    /** So many people a figure must be made of (docs/decisions/0015-small-cells.md). */
    public static final int FEWEST = 11;

    private final List<? extends List<? extends Set<?>>> people;
    private final Set<Place> hidden = new HashSet<>();

    private SmallCells(List<? extends List<? extends Set<?>>> people) {
        this.people = people;
    }

    private record Place(int row, int column) {}

    /**
     * Finds out what to suppress.
     *
     * @param people of whom each cell is made, row by row; rows are equally long
     */
    public static SmallCells of(List<? extends List<? extends Set<?>>> people) {
        SmallCells cells = new SmallCells(people);
        cells.places().filter(it -> few(cells.at(it).size())).forEach(cells.hidden::add);
        while (cells.lines().anyMatch(cells::tightens)) {
            // Each line that gave something away hides one cell more, until none does.
        }
        return cells;
    }

    /** Whether so many people are too few to tell of them: at least one, and less than {@value #FEWEST}. */
    public static boolean few(long people) {
        return people > 0 && people < FEWEST;
    }

    /** Whether a cell is suppressed. */
    public boolean suppressed(int row, int column) {
        return hidden.contains(new Place(row, column));
    }

    private Set<?> at(Place place) {
        return people.get(place.row()).get(place.column());
    }

    private int columns() {
        return people.isEmpty() ? 0 : people.getFirst().size();
    }

    private Stream<Place> places() {
        return IntStream.range(0, people.size()).boxed().flatMap(row -> IntStream.range(0, columns())
                .mapToObj(column -> new Place(row, column)));
    }

    /** What adds up: each row, and of several rows each column. The last place of a line is its total. */
    private Stream<List<Place>> lines() {
        Stream<List<Place>> rows = IntStream.range(0, people.size()).mapToObj(row -> IntStream.range(0, columns())
                .mapToObj(column -> new Place(row, column))
                .toList());
        Stream<List<Place>> sums = people.size() < 2
                ? Stream.of()
                : IntStream.range(0, columns()).mapToObj(column -> IntStream.range(0, people.size())
                        .mapToObj(row -> new Place(row, column))
                        .toList());
        return Stream.concat(rows, sums).filter(line -> line.size() > 1);
    }

    /** Hides one more cell of a line that gives suppressed ones away. */
    private boolean tightens(List<Place> line) {
        if (!givesAway(line)) {
            return false;
        }
        List<Place> parts = line.subList(0, line.size() - 1);
        Optional<Place> smallest = parts.stream()
                .filter(it -> !hidden.contains(it) && !at(it).isEmpty())
                .min(Comparator.comparingInt(it -> at(it).size()));
        return hidden.add(smallest.orElse(line.getLast()));
    }

    /** One suppressed cell is the difference of the others; several are told together, which must not be of few. */
    private boolean givesAway(List<Place> line) {
        List<Place> gone =
                new ArrayList<>(line.stream().filter(hidden::contains).toList());
        boolean withoutTotal = gone.remove(line.getLast());
        if (withoutTotal || gone.isEmpty()) {
            return withoutTotal && gone.isEmpty();
        }
        Set<Object> together = new HashSet<>();
        gone.forEach(it -> together.addAll(at(it)));
        return gone.size() == 1 || few(together.size());
    }
}
