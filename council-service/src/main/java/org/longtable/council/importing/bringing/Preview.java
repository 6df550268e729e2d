package org.longtable.council.importing.bringing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.council.importing.Survey.Brought;
import org.longtable.council.importing.reading.SheetKind;

/**
 * What sheets would bring; nothing has changed.
 *
 * @param sheets what was recognised
 * @param refusedFiles files of which nothing is taken
 * @param notes what a person should know about files that were read
 * @param councils the councils that the sheets name
 * @param counts what would be created and what is there already
 * @param repeated rows that say again what an earlier one said; they are left out
 * @param rejectedRows how many rows are not taken
 * @param rejected those rows, the first 2,000
 * @param somethingToBring whether an import would have anything to do or to check
 */
record Preview(
        List<Sheet> sheets,
        List<RefusedFile> refusedFiles,
        List<FileNote> notes,
        List<NamedCouncil> councils,
        List<BroughtCount> counts,
        int repeated,
        int rejectedRows,
        List<RejectedRow> rejected,
        boolean somethingToBring) {

    /**
     * A sheet that was recognised.
     *
     * @param file the file's name; for a workbook with its sheet
     * @param kindName what such a sheet is called, in the reader's language
     * @param headers its header as the file writes it
     * @param rows rows below the header
     */
    record Sheet(String file, SheetKind kind, String kindName, List<String> headers, int rows) {}

    /**
     * A file of which nothing is taken.
     *
     * @param reason why, in the reader's language
     * @param remedy what to do about it
     */
    record RefusedFile(String file, String reason, String remedy) {}

    /**
     * Something a person should know.
     *
     * @param text in the reader's language
     */
    record FileNote(String file, String text) {}

    /**
     * A council.
     *
     * @param id which one; null when it would be created
     */
    record NamedCouncil(@Nullable String id, String name) {}

    /**
     * How many of a kind.
     *
     * @param rows in the sheets
     * @param there of them there already
     */
    record BroughtCount(Brought what, int rows, int there) {}

    /**
     * A row that is not taken.
     *
     * @param line counted from 1
     * @param cells what stands there
     * @param problems all that is wrong with it
     */
    record RejectedRow(String file, int line, SheetKind kind, List<String> cells, List<CellProblem> problems) {}

    /**
     * What is wrong with a cell.
     *
     * @param field the column's header as the file writes it
     * @param value what stands there, shortened
     * @param reason why it cannot be taken, in the reader's language
     * @param remedy what to do about it
     */
    record CellProblem(String field, String value, String reason, String remedy) {}
}
