package org.longtable.council.organization.changeseats;

import org.longtable.contract.CouncilId;

/**
 * Change how many seats a council wants; who sits, stays.
 *
 * @param familySeats for family and patient members, 0 or more
 * @param staffSeats for staff partners, 0 or more
 */
public record ChangeSeats(CouncilId council, int familySeats, int staffSeats) {}
