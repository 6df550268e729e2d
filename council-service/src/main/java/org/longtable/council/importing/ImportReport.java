package org.longtable.council.importing;

import java.util.List;
import org.longtable.council.deciding.Refusal;
import org.longtable.council.importing.reading.Place;

/**
 * What came of an import.
 *
 * @param recorded commands that changed something
 * @param alreadyThere commands whose outcome was there before
 * @param refused rows of which a rule did not allow something, by council and row
 */
public record ImportReport(long recorded, long alreadyThere, List<RefusedStep> refused) {

    /** Copies the list. */
    public ImportReport {
        refused = List.copyOf(refused);
    }

    /**
     * Something that a row asks for and a rule did not allow.
     *
     * @param place the row
     * @param refusal the rule
     */
    public record RefusedStep(Place place, Refusal refusal) {}
}
