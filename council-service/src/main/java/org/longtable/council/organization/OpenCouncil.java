package org.longtable.council.organization;

import org.longtable.council.commandhandling.Violation;
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
        int termMonths) {
    /** Rejects a council time zone that is not in the IANA database. */
    static final Violation UNKNOWN_COUNCIL_TIME_ZONE = Violation.invalid("zone-unknown");

    /** Rejects a council without a working language. */
    static final Violation COUNCIL_LANGUAGE_MISSING = Violation.invalid("council-speaks-nothing");

    /** Rejects a council whose identifier is already used with different content. */
    static final Violation COUNCIL_ALREADY_OPENED = Violation.conflict("council-already-opened");
}
