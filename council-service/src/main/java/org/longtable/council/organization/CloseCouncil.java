package org.longtable.council.organization;

import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Closes a council.
 *
 * @param why the reason in one sentence, without names of people
 */
public record CloseCouncil(CouncilId council, String why) implements CouncilCommand {
    @Override
    public List<CouncilEvent> decide(Council council, DecisionContext context) {
        council.requireExisting();
        if (council.closed()) {
            return List.of();
        }
        return List.of(new CouncilClosed(council(), Words.of(council(), why().strip())));
    }
}
