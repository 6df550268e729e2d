package org.longtable.projection.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes RFC 4180 rows with a byte-order mark and neutralizes cells that a spreadsheet would run as formulas. */
final class CsvWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer out;

    CsvWriter(Writer out) throws IOException {
        this.out = out;
        out.write('\ufeff');
    }

    void row(List<String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            out.write(separator);
            out.write(quoted(escapeFormula(cell)));
            separator = ",";
        }
        out.write("\r\n");
    }

    private static String escapeFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(it -> it == ',' || it == '"' || it == '\r' || it == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
