package org.longtable.council.recruiting.closeopportunity;

import org.longtable.contract.CouncilId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.recruiting.OpportunityEnd;

/**
 * Take a piece of work off the list.
 *
 * @param end how it ended
 */
public record CloseOpportunity(CouncilId council, OpportunityId opportunity, OpportunityEnd end) {}
