package org.longtable.council.organization;

import java.time.ZoneId;
import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.TenantEvent;
import org.longtable.council.access.LanguageTags;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Opens a council.
 *
 * @param organization the organization of the council
 * @param name the name of the council
 * @param languages the BCP 47 tags of the council's working languages, the main one first; at least one
 * @param zone the IANA time zone of the council's meetings
 * @param familySeats the number of seats for family and patient members, 0 or more
 * @param staffSeats the number of seats for staff partners, 0 or more
 * @param termMonths the length of a term in months, 1 or more
 */
public record OpenCouncil(
        CouncilId council,
        OrganizationId organization,
        String name,
        List<String> languages,
        String zone,
        int familySeats,
        int staffSeats,
        int termMonths)
        implements CouncilCommand {
    /** Rejects a council time zone that is not in the IANA database. */
    static final Violation UNKNOWN_COUNCIL_TIME_ZONE = Violation.invalid("zone-unknown");

    /** Rejects a council without a working language. */
    static final Violation COUNCIL_LANGUAGE_MISSING = Violation.invalid("council-speaks-nothing");

    /** Rejects a council whose identifier is already used with different content. */
    static final Violation COUNCIL_ALREADY_OPENED = Violation.conflict("council-already-opened");

    @Override
    public List<CouncilEvent> decide(Council council, DecisionContext context) {
        Organization organization =
                context.streams().readState(organization(), TenantEvent.class, Organization.NONE, Organization::evolve);
        organization.requireExisting();
        CouncilOpened wanted = new CouncilOpened(
                council(),
                organization(),
                name().strip(),
                languages(languages()),
                zone(zone()),
                familySeats(),
                staffSeats(),
                termMonths());
        if (wanted.equals(council.opened())) {
            return List.of();
        }
        if (council.opened() != null) {
            throw COUNCIL_ALREADY_OPENED.exception();
        }
        return List.of(wanted);
    }

    private static List<String> languages(List<String> tags) {
        if (tags.isEmpty()) {
            throw COUNCIL_LANGUAGE_MISSING.exception();
        }
        return tags.stream().map(LanguageTags::canonicalize).distinct().toList();
    }

    private static String zone(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw UNKNOWN_COUNCIL_TIME_ZONE.exception();
        }
        return zone;
    }
}
