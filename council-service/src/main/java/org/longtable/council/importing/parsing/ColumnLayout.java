package org.longtable.council.importing.parsing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Maps the columns of a sheet to their positions in the header. */
/**
 * Which column of a sheet holds what, found from its header.
 *
 * @param kind what the sheet is
 * @param headers the header as the file writes it, tidied
 * @param indexes where each column that was found stands, from 0
 * @param repeated columns that stand there more than once
 */
record ColumnLayout(
        SheetKind kind, List<String> headers, Map<SheetColumn, Integer> indexes, Set<SheetColumn> repeated) {

    /** Fewer columns than this in common with a kind is chance: Council and Date are in most sheets. */
    private static final int RECOGNISABLE = 3;

    /** Finds the kind of sheet that fits a header best. */
    static Optional<ColumnLayout> detect(TextTable.Row header) {
        List<String> headers =
                header.cells().stream().map(TextNormalizer::toSingleLine).toList();
        return Stream.of(SheetKind.values())
                .map(kind -> detect(kind, headers))
                .filter(layout -> layout.complete() || layout.indexes.size() >= RECOGNISABLE)
                .max(Comparator.comparing(ColumnLayout::complete).thenComparing(layout -> layout.indexes.size()));
    }

    private static ColumnLayout detect(SheetKind kind, List<String> headers) {
        Map<SheetColumn, Integer> indexes = new EnumMap<>(SheetColumn.class);
        Set<SheetColumn> repeated = new HashSet<>();
        for (int index = 0; index < headers.size(); index++) {
            String key = TextNormalizer.comparisonKey(headers.get(index));
            Optional<SheetColumn> column = kind.columns()
                    .filter(candidate -> candidate.matchesHeader(key))
                    .findFirst();
            if (column.isPresent() && indexes.putIfAbsent(column.get(), index) != null) {
                repeated.add(column.get());
            }
        }
        return new ColumnLayout(kind, headers, indexes, repeated);
    }

    boolean complete() {
        return missing().isEmpty();
    }

    List<SheetColumn> missing() {
        return kind.required().stream()
                .filter(column -> !indexes.containsKey(column))
                .toList();
    }

    /** Returns the headers that match no column. */
    List<String> unrecognizedHeaders() {
        return IntStream.range(0, headers.size())
                .filter(index -> !indexes.containsValue(index))
                .mapToObj(headers::get)
                .filter(header -> !header.isEmpty())
                .toList();
    }

    /** Where the column stands, or -1. */
    int indexOf(SheetColumn column) {
        return indexes.getOrDefault(column, -1);
    }

    /** The column's header as the file writes it. */
    String headerOf(SheetColumn column) {
        int index = indexOf(column);
        return index < 0 ? column.name() : headers.get(index);
    }
}
