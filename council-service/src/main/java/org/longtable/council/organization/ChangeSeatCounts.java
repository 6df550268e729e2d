package org.longtable.council.organization;

import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * This command changes how many seats a council has and removes nobody from a seat.
 *
 * @param familySeats for family and patient members, 0 or more
 * @param staffSeats for staff partners, 0 or more
 */
public record ChangeSeatCounts(CouncilId council, int familySeats, int staffSeats) implements CouncilCommand {
    @Override
    public List<CouncilEvent> decide(Council council, DecisionContext context) {
        council.requireOpen();
        if (familySeats() == council.familySeats() && staffSeats() == council.staffSeats()) {
            return List.of();
        }
        return List.of(new SeatsChanged(council(), familySeats(), staffSeats()));
    }
}
