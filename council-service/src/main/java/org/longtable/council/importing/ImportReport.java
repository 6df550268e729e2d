package org.longtable.council.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.importing.parsing.RowLocation;

/**
 * Holds the result of an import: counts before and after, councils, and rejected rows.
 *
 * @param before what of the sheets was there before
 * @param after what of them is there now
 * @param councils the councils that the sheets name
 * @param recorded commands that changed something
 * @param alreadyThere commands whose outcome was there before
 * @param refused rows of which a rule did not allow something, by file and line
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
     * @param id which one; null when nobody has opened it
     * @param name as it was opened, or as the sheets spell it
     */
    public record ImportedCouncil(@Nullable CouncilId id, String name) {}

    /**
     * Names a row and the rule violation that its command caused.
     *
     * @param place the row
     * @param refusal the rule
     */
    public record RejectedCommand(RowLocation place, RuleViolation refusal) {}

    /** Returns how many records of a kind the import created. */
    public int createdCount(ImportPreview.RecordKind what) {
        return after.countOf(what).there() - before.countOf(what).there();
    }
}
