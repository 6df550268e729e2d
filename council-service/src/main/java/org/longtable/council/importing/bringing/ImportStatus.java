package org.longtable.council.importing.bringing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.council.importing.Survey.Brought;
import org.longtable.council.web.Positioned;

/**
 * How far an import is, and what came of it.
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
        State state,
        List<String> files,
        long done,
        long total,
        Instant begun,
        @Nullable Instant ended,
        long position,
        List<Outcome> counts,
        List<Preview.NamedCouncil> councils,
        int repeated,
        int rejectedRows,
        int refusedRows,
        List<RefusedRow> refused)
        implements Positioned {

    /** Where an import stands. */
    enum State {
        /** It is being carried out. */
        RUNNING,
        /** All is done. */
        DONE,
        /** It stopped halfway; bringing the same files again completes it. */
        STOPPED
    }

    /**
     * What became of one kind.
     *
     * @param rows in the sheets
     * @param before of them there before
     * @param created of them new
     */
    record Outcome(Brought what, int rows, int before, int created) {}

    /**
     * A row of which a rule did not allow something.
     *
     * @param reason the rule, in the reader's language
     */
    record RefusedRow(String file, int line, String reason) {}
}
