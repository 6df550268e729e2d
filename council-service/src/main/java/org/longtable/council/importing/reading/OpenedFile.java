package org.longtable.council.importing.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A file turned into sheets of text.
 *
 * @param grids its sheets; exactly one for CSV
 * @param workbook whether it is a workbook, in which sheets of other kinds are ordinary
 * @param notes what a person should know about it
 */
record OpenedFile(List<Grid> grids, boolean workbook, List<Note> notes) {

    static OpenedFile of(String name, SpreadsheetFile file) throws FileRefused {
        byte[] bytes = FileBytes.of(file);
        if (CsvText.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefused(Refusal.OLD_OR_LOCKED_WORKBOOK);
        }
        if (CsvText.begins(bytes, 'P', 'K', 3, 4)) {
            return WorkbookGrids.of(name, bytes);
        }
        return csv(name, bytes);
    }

    private static OpenedFile csv(String name, byte[] bytes) throws FileRefused {
        CsvText text = CsvText.of(bytes);
        List<Note> notes = new ArrayList<>();
        if (text.guessed()) {
            notes.add(new Note(name, Note.About.READ_AS_WINDOWS_1252, ""));
        }
        return new OpenedFile(List.of(CsvGrid.of(name, text.text())), false, notes);
    }
}
