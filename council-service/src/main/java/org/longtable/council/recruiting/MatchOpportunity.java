package org.longtable.council.recruiting;

import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OpportunityId;

/**
 * Match a piece of work with an advisor who takes it on.
 *
 * @param advisor who has a seat on the council
 */
public record MatchOpportunity(CouncilId council, OpportunityId opportunity, AdvisorId advisor) {}
