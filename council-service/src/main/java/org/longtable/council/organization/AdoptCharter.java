package org.longtable.council.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.CharterAdopted;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Adopts a council's first charter.
 *
 * @param text the full text of the charter, as plain text
 * @param adoptedOn the adoption date in the council's time zone, or null for today
 */
public record AdoptCharter(
        CouncilId council, String text, @Nullable LocalDate adoptedOn) implements CouncilCommand {
    /** Rejects adopting a first charter when the council already has one. */
    static final Violation CHARTER_ALREADY_ADOPTED = Violation.conflict("charter-already-adopted");

    @Override
    public List<CouncilEvent> decide(Council council, DecisionContext context) {
        Instant now = context.metadata().effective();
        LocalDate day = council.dateOrToday(adoptedOn(), now);
        if (council.charterVersion() > 0) {
            throw CHARTER_ALREADY_ADOPTED.exception();
        }
        Words text = Words.of(council(), text().strip());
        return List.of(new CharterAdopted(council(), 1, text, day));
    }
}
