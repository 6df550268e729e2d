package org.longtable.council.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.importing.parsing.RowLocation;

/**
 * Holds the result of an import: counts before and after, councils, and rejected rows.
 *
 * @param before the counts before the import
 * @param after the counts after the import
 * @param councils the councils that the sheets name
 * @param recorded the number of commands that changed something
 * @param alreadyThere the number of commands whose result existed before
 * @param refused the rows for which a rule rejected a command, by file and line
 */
public record ImportReport(
        ImportPreview before,
        ImportPreview after,
        List<ImportedCouncil> councils,
        long recorded,
        long alreadyThere,
        List<RejectedCommand> refused) {

    /** Copies the lists. */
    public ImportReport {
        councils = List.copyOf(councils);
        refused = List.copyOf(refused);
    }

    /**
     * Names a council that the sheets refer to.
     *
     * @param id the identifier; null when the council was not opened
     * @param name the name under which it was opened, or as the sheets spell it
     */
    public record ImportedCouncil(@Nullable CouncilId id, String name) {}

    /**
     * Names a row and the rule violation that its command caused.
     *
     * @param place the location of the row
     * @param refusal the rule violation
     */
    public record RejectedCommand(RowLocation place, RuleViolation refusal) {}

    /** Returns how many records of a kind the import created. */
    public int createdCount(ImportPreview.RecordKind what) {
        return after.countOf(what).there() - before.countOf(what).there();
    }
}
