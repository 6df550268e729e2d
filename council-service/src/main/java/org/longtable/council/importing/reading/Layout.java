package org.longtable.council.importing.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of a sheet holds what, found from its header.
 *
 * @param kind what the sheet is
 * @param headers the header as the file writes it, tidied
 * @param indexes where each column that was found stands, from 0
 * @param repeated columns that stand there more than once
 */
record Layout(SheetKind kind, List<String> headers, Map<Column, Integer> indexes, Set<Column> repeated) {

    /** Fewer columns than this in common with a kind is chance: Council and Date are in most sheets. */
    private static final int RECOGNISABLE = 3;

    /** The kind that the header fits best, complete ones first; empty when it fits none. */
    static Optional<Layout> of(Grid.Row header) {
        List<String> headers = header.cells().stream().map(Words::tidy).toList();
        return Stream.of(SheetKind.values())
                .map(kind -> of(kind, headers))
                .filter(layout -> layout.complete() || layout.indexes.size() >= RECOGNISABLE)
                .max(Comparator.comparing(Layout::complete).thenComparing(layout -> layout.indexes.size()));
    }

    private static Layout of(SheetKind kind, List<String> headers) {
        Map<Column, Integer> indexes = new EnumMap<>(Column.class);
        Set<Column> repeated = new HashSet<>();
        for (int index = 0; index < headers.size(); index++) {
            String key = Words.key(headers.get(index));
            Optional<Column> column =
                    kind.columns().filter(candidate -> candidate.isCalled(key)).findFirst();
            if (column.isPresent() && indexes.putIfAbsent(column.get(), index) != null) {
                repeated.add(column.get());
            }
        }
        return new Layout(kind, headers, indexes, repeated);
    }

    boolean complete() {
        return missing().isEmpty();
    }

    List<Column> missing() {
        return kind.required().stream()
                .filter(column -> !indexes.containsKey(column))
                .toList();
    }

    /** Headers, not blank, that no column of this kind is called by. */
    List<String> ignored() {
        return IntStream.range(0, headers.size())
                .filter(index -> !indexes.containsValue(index))
                .mapToObj(headers::get)
                .filter(header -> !header.isEmpty())
                .toList();
    }

    /** Where the column stands, or -1. */
    int indexOf(Column column) {
        return indexes.getOrDefault(column, -1);
    }

    /** The column's header as the file writes it. */
    String headerOf(Column column) {
        int index = indexOf(column);
        return index < 0 ? column.name() : headers.get(index);
    }
}
