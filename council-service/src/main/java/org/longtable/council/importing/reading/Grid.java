package org.longtable.council.importing.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet as rows of text, empty rows left out.
 *
 * @param file the file's name; for a workbook, {@code file › sheet}
 * @param rows the header first
 */
record Grid(String file, List<Row> rows) {

    /**
     * A row as the file has it.
     *
     * @param line the physical line on which it begins, counted from 1
     * @param cells the text of its cells, nothing trimmed
     */
    record Row(int line, List<String> cells) {

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    /** Collects rows, and stops at the bounds that keep one file from filling the memory. */
    static final class Filling {

        static final int MOST_ROWS = 100_000;
        static final int MOST_COLUMNS = 200;
        static final int MOST_CHARACTERS = 20 * 1024 * 1024;

        private final List<Row> rows = new ArrayList<>();
        private long characters;

        void add(int line, List<String> cells) throws FileRefused {
            if (cells.size() > MOST_COLUMNS) {
                throw new FileRefused(Refusal.TOO_MANY_COLUMNS, List.of(), line);
            }
            if (cells.stream().allMatch(cell -> Words.tidy(cell).isEmpty())) {
                return;
            }
            // One more than the rows allowed: the header is none of them.
            if (rows.size() > MOST_ROWS) {
                throw new FileRefused(Refusal.TOO_MANY_ROWS, List.of(), line);
            }
            List<String> kept = cells.stream().map(Filling::cut).toList();
            characters += kept.stream().mapToLong(String::length).sum();
            if (characters > MOST_CHARACTERS) {
                throw new FileRefused(Refusal.TOO_MUCH_TEXT, List.of(), line);
            }
            rows.add(new Row(line, kept));
        }

        Grid named(String file) {
            return new Grid(file, List.copyOf(rows));
        }

        /** Of a cell that is too long, enough is kept for the row to be refused. */
        private static String cut(String cell) {
            return cell.length() <= CellCheck.LONGEST + 1 ? cell : cell.substring(0, CellCheck.LONGEST + 1);
        }
    }
}
