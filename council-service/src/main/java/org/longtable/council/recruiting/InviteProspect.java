package org.longtable.council.recruiting;

import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;

/**
 * This command invites a prospect to take a seat.
 */
public record InviteProspect(CouncilId council, AdvisorId advisor) {}
