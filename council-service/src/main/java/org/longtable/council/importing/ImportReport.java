package org.longtable.council.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.council.deciding.Refusal;
import org.longtable.council.importing.reading.Place;

/**
 * What came of an import.
 *
 * @param before what of the sheets was there before
 * @param after what of them is there now
 * @param councils the councils that the sheets name
 * @param recorded commands that changed something
 * @param alreadyThere commands whose outcome was there before
 * @param refused rows of which a rule did not allow something, by file and line
 */
public record ImportReport(
        Survey before,
        Survey after,
        List<ImportedCouncil> councils,
        long recorded,
        long alreadyThere,
        List<RefusedStep> refused) {

    /** Copies the lists. */
    public ImportReport {
        councils = List.copyOf(councils);
        refused = List.copyOf(refused);
    }

    /**
     * A council of which the sheets speak.
     *
     * @param id which one; null when nobody has opened it
     * @param name as it was opened, or as the sheets spell it
     */
    public record ImportedCouncil(@Nullable CouncilId id, String name) {}

    /**
     * Something that a row asks for and a rule did not allow.
     *
     * @param place the row
     * @param refusal the rule
     */
    public record RefusedStep(Place place, Refusal refusal) {}

    /** How many of a kind there are now that were not there before. */
    public int created(Survey.Brought what) {
        return after.of(what).there() - before.of(what).there();
    }
}
