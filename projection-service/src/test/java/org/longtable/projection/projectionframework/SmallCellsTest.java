package org.longtable.projection.projectionframework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCellsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    void a_cell_of_one_to_ten_people_is_suppressed(int count) {
        assertThat(SmallCells.of(List.of(List.of(people(0, count)))).suppressed(0, 0))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 500})
    void a_cell_of_nobody_or_of_eleven_is_shown(int count) {
        assertThat(SmallCells.of(List.of(List.of(people(0, count)))).suppressed(0, 0))
                .isFalse();
    }

    @Test
    void what_the_total_would_give_away_is_hidden_by_the_smallest_other() {
        List<Set<Integer>> row = List.of(people(0, 4), people(100, 30), people(200, 12), people(0, 0), people(0, 999));
        assertThat(suppressed(List.of(row))).containsExactly("0/0", "0/2");
    }

    @Test
    void two_small_ones_whose_sum_is_small_take_a_third_with_them() {
        List<Set<Integer>> row = List.of(people(0, 3), people(10, 4), people(200, 12), people(0, 999));
        assertThat(suppressed(List.of(row))).containsExactly("0/0", "0/1", "0/2");
        List<Set<Integer>> enough = List.of(people(0, 6), people(10, 6), people(200, 12), people(0, 999));
        assertThat(suppressed(List.of(enough))).containsExactly("0/0", "0/1");
    }

    @Test
    void the_same_people_in_two_cells_count_once() {
        List<Set<Integer>> row = List.of(people(0, 6), people(0, 6), people(200, 12), people(0, 999));
        assertThat(suppressed(List.of(row))).containsExactly("0/0", "0/1", "0/2");
    }

    @Test
    void where_nothing_else_is_left_the_total_goes() {
        List<Set<Integer>> row = List.of(people(0, 4), people(0, 0), people(0, 40));
        assertThat(suppressed(List.of(row))).containsExactly("0/0", "0/2");
    }

    static Stream<List<List<Set<Integer>>>> tables() {
        return IntStream.range(0, 400).mapToObj(seed -> table(new Random(seed)));
    }

    /** For any table, no small cell is shown, and no line that adds up reveals a suppressed cell or a small number of people. */
    @ParameterizedTest
    @MethodSource("tables")
    void nothing_small_can_be_read_or_reckoned(List<List<Set<Integer>>> table) {
        SmallCells cells = SmallCells.of(table);
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < table.get(row).size(); column++) {
                int size = table.get(row).get(column).size();
                if (size > 0 && size < 11) {
                    assertThat(cells.suppressed(row, column)).isTrue();
                }
                if (size == 0) {
                    assertThat(cells.suppressed(row, column)).isFalse();
                }
            }
        }
        lines(table).forEach(line -> assertThat(safe(line, table, cells))
                .as(line + " of " + table)
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void where_nothing_is_small_nothing_is_suppressed(List<List<Set<Integer>>> table) {
        boolean small = table.stream().flatMap(List::stream).anyMatch(it -> !it.isEmpty() && it.size() < 11);
        if (!small) {
            assertThat(suppressed(table)).isEmpty();
        }
    }

    private static boolean safe(List<int[]> line, List<List<Set<Integer>>> table, SmallCells cells) {
        List<int[]> hidden =
                line.stream().filter(it -> cells.suppressed(it[0], it[1])).toList();
        boolean total = hidden.stream().anyMatch(it -> it == line.getLast());
        if (hidden.isEmpty() || total && hidden.size() > 1) {
            return true;
        }
        Set<Integer> together = new HashSet<>();
        hidden.forEach(it -> together.addAll(table.get(it[0]).get(it[1])));
        return hidden.size() > 1 && together.size() >= 11;
    }

    private static List<List<int[]>> lines(List<List<Set<Integer>>> table) {
        List<List<int[]>> all = new ArrayList<>();
        int columns = table.getFirst().size();
        for (int row = 0; row < table.size(); row++) {
            int fixed = row;
            all.add(IntStream.range(0, columns)
                    .mapToObj(it -> new int[] {fixed, it})
                    .toList());
        }
        for (int column = 0; column < columns && table.size() > 1; column++) {
            int fixed = column;
            all.add(IntStream.range(0, table.size())
                    .mapToObj(it -> new int[] {it, fixed})
                    .toList());
        }
        return all;
    }

    /** Returns a table of councils × claim outcomes with totals, in which a person may appear in several cells. */
    private static List<List<Set<Integer>>> table(Random random) {
        int columns = 1 + random.nextInt(4);
        List<List<Set<Integer>>> rows = new ArrayList<>();
        for (int row = 0; row <= random.nextInt(5); row++) {
            List<Set<Integer>> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(random.nextInt(4) == 0 ? Set.of() : people(random.nextInt(60), 1 + random.nextInt(24)));
            }
            cells.add(union(cells));
            rows.add(cells);
        }
        if (rows.size() > 1) {
            rows.add(IntStream.rangeClosed(0, columns)
                    .mapToObj(it -> union(rows.stream().map(row -> row.get(it)).toList()))
                    .toList());
        }
        return rows;
    }

    private static Set<Integer> union(List<Set<Integer>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<Integer> people(int from, int count) {
        return IntStream.range(from, from + count).boxed().collect(Collectors.toSet());
    }

    private static List<String> suppressed(List<List<Set<Integer>>> table) {
        SmallCells cells = SmallCells.of(table);
        List<String> all = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < table.get(row).size(); column++) {
                if (cells.suppressed(row, column)) {
                    all.add(row + "/" + column);
                }
            }
        }
        return all;
    }
}
