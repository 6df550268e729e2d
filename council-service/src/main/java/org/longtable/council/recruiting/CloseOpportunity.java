package org.longtable.council.recruiting;

import org.longtable.contract.CouncilId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.recruiting.OpportunityOutcome;

/**
 * This command closes an opportunity and records how it ended.
 *
 * @param end how it ended
 */
public record CloseOpportunity(CouncilId council, OpportunityId opportunity, OpportunityOutcome end) {}
