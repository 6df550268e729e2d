package org.longtable.council.organization;

import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;

/**
 * Open a council.
 *
 * @param organization whose council it is
 * @param name as its members call it
 * @param languages BCP 47 tags of the languages it works in, the main one first; at least one
 * @param zone IANA time zone of its meetings
 * @param familySeats seats wanted for family and patient members, 0 or more
 * @param staffSeats seats wanted for staff partners, 0 or more
 * @param termMonths length of a term in months, 1 or more
 */
public record OpenCouncil(
        CouncilId council,
        OrganizationId organization,
        String name,
        List<String> languages,
        String zone,
        int familySeats,
        int staffSeats,
        int termMonths) {}
