package org.longtable.council.importing.importjobs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.council.importing.ImportPreview.RecordKind;
import org.longtable.council.importing.parsing.SheetKind;

/**
 * Shows what an import would change, without changing anything.
 *
 * @param sheets the recognized sheets
 * @param refusedFiles the rejected files
 * @param notes the notices about files that were read
 * @param councils the councils that the sheets name
 * @param counts the number of new and existing records
 * @param repeated the number of rows that repeat an earlier row; they are skipped
 * @param rejectedRows the number of rejected rows
 * @param rejected the rejected rows, the first 2,000
 * @param somethingToBring whether an import would have rows to import or check
 */
record ImportPreviewResponse(
        List<SheetSummary> sheets,
        List<RejectedFileView> refusedFiles,
        List<FileNoticeView> notes,
        List<CouncilReference> councils,
        List<RecordCountView> counts,
        int repeated,
        int rejectedRows,
        List<RejectedRowView> rejected,
        boolean somethingToBring) {

    /**
     * Describes a recognized sheet.
     *
     * @param file the file's name; for a workbook with its sheet
     * @param kindName the name of the kind of sheet in the reader's language
     * @param headers the header as written in the file
     * @param rows the number of rows below the header
     */
    record SheetSummary(String file, SheetKind kind, String kindName, List<String> headers, int rows) {}

    /**
     * Names a file that was rejected, the reason, and the remedy.
     *
     * @param reason the reason in the reader's language
     * @param remedy the remedy
     */
    record RejectedFileView(String file, String reason, String remedy) {}

    /**
     * Holds a notice about a file that was read.
     *
     * @param text the notice in the reader's language
     */
    record FileNoticeView(String file, String text) {}

    /**
     * Holds a council's name and its identifier when the council exists.
     *
     * @param id the identifier; null when the council would be created
     */
    record CouncilReference(@Nullable String id, String name) {}

    /**
     * Holds the row count and the existing count of one kind of record.
     *
     * @param rows the number of records in the sheets
     * @param there how many of them exist already
     */
    record RecordCountView(RecordKind what, int rows, int there) {}

    /**
     * Shows a rejected row and the problems in its cells.
     *
     * @param line the line, counted from 1
     * @param cells the content of the cells
     * @param problems all problems of the row
     */
    record RejectedRowView(String file, int line, SheetKind kind, List<String> cells, List<CellErrorView> problems) {}

    /**
     * Explains what is wrong with a cell and how to fix it.
     *
     * @param field the column's header as written in the file
     * @param value the content of the cell, shortened
     * @param reason the reason for the rejection in the reader's language
     * @param remedy the remedy
     */
    record CellErrorView(String field, String value, String reason, String remedy) {}
}
