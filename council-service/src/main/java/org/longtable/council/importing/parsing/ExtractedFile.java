package org.longtable.council.importing.parsing;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds the text tables that were extracted from a file.
 *
 * @param grids the sheets; exactly one for CSV
 * @param workbook whether the file is a workbook, which may also contain unrelated sheets
 * @param notes the notices about the file
 */
record ExtractedFile(List<TextTable> grids, boolean workbook, List<FileNotice> notes) {

    static ExtractedFile of(String name, SpreadsheetFile file) throws FileRejectedException {
        byte[] bytes = SizeLimitedFileReader.of(file);
        if (DecodedCsvText.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRejectedException(FileRejectionCode.OLD_OR_LOCKED_WORKBOOK);
        }
        if (DecodedCsvText.begins(bytes, 'P', 'K', 3, 4)) {
            return WorkbookParser.of(name, bytes);
        }
        return csv(name, bytes);
    }

    private static ExtractedFile csv(String name, byte[] bytes) throws FileRejectedException {
        DecodedCsvText text = DecodedCsvText.of(bytes);
        List<FileNotice> notes = new ArrayList<>();
        if (text.guessed()) {
            notes.add(new FileNotice(name, FileNotice.NoticeCode.READ_AS_WINDOWS_1252, ""));
        }
        return new ExtractedFile(List.of(CsvParser.of(name, text.text())), false, notes);
    }
}
