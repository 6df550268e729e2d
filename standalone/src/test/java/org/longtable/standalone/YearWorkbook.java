package org.longtable.standalone;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The year's spreadsheets as one workbook. */
final class YearWorkbook {

    /** The names of the sheets. */
    static final List<String> KINDS = List.of("roster", "meetings", "attendance", "compensation", "ideas");

    private YearWorkbook() {}

    static byte[] of(Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            for (String kind : KINDS) {
                fill(workbook.newWorksheet(kind), folder.resolve(kind + ".csv"));
            }
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, Path csv) throws IOException {
        int row = 0;
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(csv)) {
            for (CsvRecord line : records) {
                for (int column = 0; column < line.getFieldCount(); column++) {
                    sheet.value(row, column, line.getField(column));
                }
                row++;
            }
        }
    }
}
