package org.longtable.council.recruiting;

import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityClosed;
import org.longtable.contract.recruiting.OpportunityOutcome;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Closes an opportunity and records how it ended.
 *
 * @param end the outcome
 */
public record CloseOpportunity(CouncilId council, OpportunityId opportunity, OpportunityOutcome end)
        implements OpportunityCommand {
    @Override
    public List<OpportunityEvent> decide(Opportunity opportunity, DecisionContext context) {
        opportunity.requireInCouncil(council());
        return opportunity.closed() ? List.of() : List.of(new OpportunityClosed(opportunity(), end()));
    }
}
