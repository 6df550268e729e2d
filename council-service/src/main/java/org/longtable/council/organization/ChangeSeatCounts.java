package org.longtable.council.organization;

import org.longtable.contract.CouncilId;

/**
 * This command changes how many seats a council has and removes nobody from a seat.
 *
 * @param familySeats for family and patient members, 0 or more
 * @param staffSeats for staff partners, 0 or more
 */
public record ChangeSeatCounts(CouncilId council, int familySeats, int staffSeats) {}
