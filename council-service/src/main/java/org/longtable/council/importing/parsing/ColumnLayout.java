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

/**
 * Maps the columns of a sheet to their positions in the header.
 *
 * @param kind the kind of sheet
 * @param headers the header as written in the file, with normalized white space
 * @param indexes the position of each recognized column, starting at 0
 * @param repeated the columns that occur more than once
 */
record ColumnLayout(
        SheetKind kind, List<String> headers, Map<SheetColumn, Integer> indexes, Set<SheetColumn> repeated) {

    /** The minimum number of matching columns. Fewer matches may be a coincidence, because Council and Date are in most sheets. */
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

    /** Returns the position of the column, or -1. */
    int indexOf(SheetColumn column) {
        return indexes.getOrDefault(column, -1);
    }

    /** Returns the column's header as written in the file. */
    String headerOf(SheetColumn column) {
        int index = indexOf(column);
        return index < 0 ? column.name() : headers.get(index);
    }
}
