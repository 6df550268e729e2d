package org.longtable.council.importing.parsing;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds a sheet as rows of text cells without empty rows.
 *
 * @param file the file's name; for a workbook, {@code file › sheet}
 * @param rows the rows, starting with the header
 */
record TextTable(String file, List<Row> rows) {

    /**
     * Holds a row as in the file.
     *
     * @param line the physical line on which the row begins, counted from 1
     * @param cells the text of the cells, not trimmed
     */
    record Row(int line, List<String> cells) {

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    /** Collects rows and stops at the memory limits. */
    static final class TextTableBuilder {

        static final int MOST_ROWS = 100_000;
        static final int MOST_COLUMNS = 200;
        static final int MOST_CHARACTERS = 20 * 1024 * 1024;

        private final List<Row> rows = new ArrayList<>();
        private int rowsOfFile;
        private long characters;

        void add(int line, List<String> cells) throws FileRejectedException {
            List<String> kept = written(cells);
            if (kept.isEmpty()) {
                return;
            }
            if (kept.size() > MOST_COLUMNS) {
                throw new FileRejectedException(FileRejectionCode.TOO_MANY_COLUMNS, line);
            }
            // The header does not count as a row.
            rowsOfFile += rows.isEmpty() ? 0 : 1;
            if (rowsOfFile > MOST_ROWS) {
                throw new FileRejectedException(FileRejectionCode.TOO_MANY_ROWS, line);
            }
            characters += kept.stream().mapToLong(String::length).sum();
            if (characters > MOST_CHARACTERS) {
                throw new FileRejectedException(FileRejectionCode.TOO_MUCH_TEXT, line);
            }
            rows.add(new Row(line, kept));
        }

        /** Returns the rows that were collected since the last sheet. */
        TextTable finish(String file) {
            TextTable grid = new TextTable(file, List.copyOf(rows));
            rows.clear();
            return grid;
        }

        /**
         * Returns the cells without blank cells at the end. A cell that is too long is cut, but stays long enough for the row to be
         * rejected.
         */
        private static List<String> written(List<String> cells) {
            int end = cells.size();
            while (end > 0 && TextNormalizer.isBlank(cells.get(end - 1))) {
                end--;
            }
            return cells.subList(0, end).stream()
                    .map(cell -> cell.length() <= CellSafetyCheck.LONGEST
                            ? cell
                            : cell.substring(0, CellSafetyCheck.LONGEST + 1))
                    .toList();
        }
    }
}
