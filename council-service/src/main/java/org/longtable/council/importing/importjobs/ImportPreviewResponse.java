package org.longtable.council.importing.importjobs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.council.importing.ImportPreview.RecordKind;
import org.longtable.council.importing.parsing.SheetKind;

/**
 * This response shows what an import would change, without changing anything.
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
     * @param kindName what such a sheet is called, in the reader's language
     * @param headers its header as the file writes it
     * @param rows rows below the header
     */
    record SheetSummary(String file, SheetKind kind, String kindName, List<String> headers, int rows) {}

    /**
     * Names a file that was rejected, the reason, and the remedy.
     *
     * @param reason why, in the reader's language
     * @param remedy what to do about it
     */
    record RejectedFileView(String file, String reason, String remedy) {}

    /**
     * Holds a notice about a file that was read.
     *
     * @param text in the reader's language
     */
    record FileNoticeView(String file, String text) {}

    /**
     * Holds a council's name and its identifier when the council exists.
     *
     * @param id which one; null when it would be created
     */
    record CouncilReference(@Nullable String id, String name) {}

    /**
     * Holds the row count and the existing count of one kind of record.
     *
     * @param rows in the sheets
     * @param there of them there already
     */
    record RecordCountView(RecordKind what, int rows, int there) {}

    /**
     * Shows a rejected row and the problems in its cells.
     *
     * @param line counted from 1
     * @param cells what stands there
     * @param problems all that is wrong with it
     */
    record RejectedRowView(String file, int line, SheetKind kind, List<String> cells, List<CellErrorView> problems) {}

    /**
     * Explains what is wrong with a cell and how to fix it.
     *
     * @param field the column's header as the file writes it
     * @param value what stands there, shortened
     * @param reason why it cannot be taken, in the reader's language
     * @param remedy what to do about it
     */
    record CellErrorView(String field, String value, String reason, String remedy) {}
}
