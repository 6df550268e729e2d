package org.longtable.council.organization;

import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * End a council's work.
 *
 * @param why in a sentence that names nobody
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
