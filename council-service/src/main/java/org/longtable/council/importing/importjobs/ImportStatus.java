package org.longtable.council.importing.importjobs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.council.importing.ImportPreview.RecordKind;
import org.longtable.council.web.HasLedgerPosition;

/**
 * Holds the progress and the result of an import.
 *
 * @param id the identifier of the import
 * @param state the state of the import
 * @param files the names of the files
 * @param done the number of commands that were sent
 * @param total the total number of commands; 0 before it is known
 * @param begun the start time
 * @param ended the end time; null while the import runs
 * @param position the ledger position at the end of the import; at its start while it runs
 * @param counts the result by kind of record; empty while the import runs
 * @param councils the councils that the sheets name; empty while the import runs
 * @param repeated the number of rows that repeat an earlier row
 * @param rejectedRows the number of rejected rows
 * @param refusedRows the number of rows for which a rule rejected a command
 * @param refused those rows, the first 500
 */
record ImportStatus(
        String id,
        ImportState state,
        List<String> files,
        long done,
        long total,
        Instant begun,
        @Nullable Instant ended,
        long position,
        List<RecordOutcome> counts,
        List<ImportPreviewResponse.CouncilReference> councils,
        int repeated,
        int rejectedRows,
        int refusedRows,
        List<RowViolation> refused)
        implements HasLedgerPosition {

    /** Lists the states of an import. */
    enum ImportState {
        /** The import is running. */
        RUNNING,
        /** The import is finished. */
        DONE,
        /** The import stopped early; importing the same files again completes it. */
        STOPPED
    }

    /**
     * Counts the rows, the existing records, and the created records of one kind.
     *
     * @param rows the number of records in the sheets
     * @param before how many of them existed before
     * @param created how many of them are new
     */
    record RecordOutcome(RecordKind what, int rows, int before, int created) {}

    /**
     * Names a row and the rule that rejected part of it.
     *
     * @param reason the rule in the reader's language
     */
    record RowViolation(String file, int line, String reason) {}
}
