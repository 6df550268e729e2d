package org.longtable.council.importing.parsing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.input.TextPolicy;

/** Converts the sheets of an XLSX workbook to text tables. */
final class WorkbookParser {

    private final String file;
    private final boolean dates1904;
    private final List<TextTable> grids = new ArrayList<>();
    private final List<FileNotice> notes = new ArrayList<>();
    private final TextTable.TextTableBuilder filling = new TextTable.TextTableBuilder();
    private int formulas;

    private WorkbookParser(String file, boolean dates1904) {
        this.file = file;
        this.dates1904 = dates1904;
    }

    static ExtractedFile of(String file, byte[] bytes) throws FileRejectedException {
        WorkbookContentValidator content = WorkbookInspector.of(bytes);
        WorkbookParser reading = new WorkbookParser(file, content.dates1904());
        ReadingOptions options = new ReadingOptions(content.styled(), true);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                reading.read(sheet);
            }
        } catch (IOException | RuntimeException broken) {
            // For a damaged workbook, the library throws various exceptions.
            throw new FileRejectedException(FileRejectionCode.BROKEN_WORKBOOK, broken);
        }
        return new ExtractedFile(reading.grids, true, reading.notes);
    }

    private void read(Sheet sheet) throws IOException, FileRejectedException {
        String sheetName = TextNormalizer.toSingleLine(sheet.getName());
        if (TextPolicy.SINGLE_LINE.fault(sheetName).isPresent()) {
            throw new FileRejectedException(FileRejectionCode.UNREADABLE_SHEET_NAME);
        }
        String name = file + " › " + sheetName;
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
            notes.add(new FileNotice(name, FileNotice.NoticeCode.SHEET_IGNORED, ""));
            return;
        }
        formulas = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                filling.add(row.getRowNum(), row.stream().map(this::text).toList());
            }
        }
        grids.add(filling.finish(name));
        if (formulas > 0) {
            notes.add(new FileNotice(name, FileNotice.NoticeCode.FORMULA_RESULTS_TAKEN, Integer.toString(formulas)));
        }
    }

    private String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        if (cell.getFormula() != null) {
            formulas++;
        }
        if (cell.getValue() instanceof BigDecimal number) {
            Integer formatId = cell.getDataFormatId();
            return NumericCellFormatter.text(
                    number, formatId == null ? 0 : formatId, cell.getDataFormatString(), dates1904);
        }
        return cell.getText();
    }
}
