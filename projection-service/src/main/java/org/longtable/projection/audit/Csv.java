package org.longtable.projection.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes rows as RFC 4180 tells, with a byte-order mark for spreadsheets and no cell that one would carry out. */
final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer out;

    Csv(Writer out) throws IOException {
        this.out = out;
        out.write('\ufeff');
    }

    void row(List<String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            out.write(separator);
            out.write(quoted(harmless(cell)));
            separator = ",";
        }
        out.write("\r\n");
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(it -> it == ',' || it == '"' || it == '\r' || it == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
