package org.longtable.council.organization;

import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Changes how many seats a council has without removing any member.
 *
 * @param familySeats the number of seats for family and patient members, 0 or more
 * @param staffSeats the number of seats for staff partners, 0 or more
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
