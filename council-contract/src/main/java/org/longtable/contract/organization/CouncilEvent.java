package org.longtable.contract.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventName;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Words;

/** The interface groups the events of one council. */
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

    /**
     * A council adopted its first charter.
     *
     * @param version 1
     * @param text the charter in full, plain text
     * @param adoptedOn the day it was adopted, in the council's zone
     */
    @EventName("organization.CharterAdopted")
    record CharterAdopted(CouncilId council, int version, Words text, LocalDate adoptedOn) implements CouncilEvent {}

    /**
     * A council changed its charter; earlier versions stay readable.
     *
     * @param version one more than the version before
     * @param text the charter in full, plain text
     * @param summary what changed, in a sentence or two
     * @param adoptedOn the day the change was adopted, in the council's zone
     */
    @EventName("organization.CharterAmended")
    record CharterAmended(CouncilId council, int version, Words text, Words summary, LocalDate adoptedOn)
            implements CouncilEvent {}

    /**
     * A council has a champion from now on, in place of an earlier one.
     *
     * @param person the staff partner who clears obstacles
     * @param name how the person is called
     */
    @EventName("organization.ChampionNamed")
    record ChampionNamed(CouncilId council, PersonId person, Personal name) implements CouncilEvent {}

    /**
     * A council wants another number of seats.
     *
     * @param familySeats seats wanted for family and patient members, 0 or more
     * @param staffSeats seats wanted for staff partners, 0 or more
     */
    @EventName("organization.SeatsChanged")
    record SeatsChanged(CouncilId council, int familySeats, int staffSeats) implements CouncilEvent {}

    /**
     * A council ended its work; what it did stays.
     *
     * @param why in a sentence that names nobody
     */
    @EventName("organization.CouncilClosed")
    record CouncilClosed(CouncilId council, Words why) implements CouncilEvent {}
}
