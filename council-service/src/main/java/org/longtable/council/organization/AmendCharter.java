package org.longtable.council.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.CharterAmended;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Amends a council's charter.
 *
 * @param basedOn the version that the amendment changes; a different current version means that someone else amended it first
 * @param text the full text of the charter, as plain text
 * @param summary a summary of the changes, in one or two sentences
 * @param adoptedOn the adoption date in the council's time zone, or null for today
 */
public record AmendCharter(
        CouncilId council,
        int basedOn,
        String text,
        String summary,
        @Nullable LocalDate adoptedOn) implements CouncilCommand {
    /** Rejects an amendment when the council has no charter. */
    static final Violation NO_CHARTER_YET = Violation.conflict("no-charter-yet");

    /** Rejects an amendment that is not based on the current version. */
    static final Violation CHARTER_VERSION_CONFLICT = Violation.conflict("charter-amended-meanwhile");

    @Override
    public List<CouncilEvent> decide(Council council, DecisionContext context) {
        Instant now = context.metadata().effective();
        LocalDate day = council.dateOrToday(adoptedOn(), now);
        if (council.charterVersion() == 0) {
            throw NO_CHARTER_YET.exception();
        }
        if (council.charterVersion() != basedOn()) {
            throw CHARTER_VERSION_CONFLICT.exception(Map.of("version", council.charterVersion()));
        }
        return List.of(new CharterAmended(
                council(),
                basedOn() + 1,
                Words.of(council(), text().strip()),
                Words.of(council(), summary().strip()),
                day));
    }
}
