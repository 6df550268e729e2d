package org.longtable.council.importing.importjobs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.council.importing.ImportPreview.RecordKind;
import org.longtable.council.web.HasLedgerPosition;

/**
 * This response holds the progress and the result of an import.
 *
 * @param id which import
 * @param state where it stands
 * @param files the names of its files
 * @param done commands carried out
 * @param total commands in all; 0 before it is known
 * @param begun when it began
 * @param ended when it ended; null while it runs
 * @param position the ledger's position at its end; while it runs, where it began
 * @param counts what it brought, by kind; empty while it runs
 * @param councils the councils that it named; empty while it runs
 * @param repeated rows that said again what an earlier one said
 * @param rejectedRows rows that were not taken
 * @param refusedRows rows of which a rule did not allow something
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
        /** It is being carried out. */
        RUNNING,
        /** All is done. */
        DONE,
        /** It stopped halfway; bringing the same files again completes it. */
        STOPPED
    }

    /**
     * Counts the rows, the existing records, and the created records of one kind.
     *
     * @param rows in the sheets
     * @param before of them there before
     * @param created of them new
     */
    record RecordOutcome(RecordKind what, int rows, int before, int created) {}

    /**
     * Names a row and the rule that rejected part of it.
     *
     * @param reason the rule, in the reader's language
     */
    record RowViolation(String file, int line, String reason) {}
}
