package org.longtable.contract.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventName;
import org.longtable.contract.OrganizationId;

/** What happens to one council as a body. */
public sealed interface CouncilEvent extends OrganizationEvent {

    /** Which council. */
    CouncilId council();

    @Override
    @JsonIgnore
    default CouncilId stream() {
        return council();
    }

    /**
     * A council was opened.
     *
     * @param organization whose council it is
     * @param name as its members call it
     * @param languages BCP 47 tags of the languages it works in, the main one first; at least one
     * @param zone IANA time zone of its meetings
     * @param familySeats seats wanted for family and patient members
     * @param staffSeats seats wanted for staff partners
     * @param termMonths length of a term in months
     */
    @EventName("organization.CouncilOpened")
    record CouncilOpened(
            CouncilId council,
            OrganizationId organization,
            String name,
            List<String> languages,
            String zone,
            int familySeats,
            int staffSeats,
            int termMonths)
            implements CouncilEvent {}
}
