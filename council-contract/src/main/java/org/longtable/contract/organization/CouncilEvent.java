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

    /** Returns the council. */
    CouncilId council();

    @Override
    @JsonIgnore
    default CouncilId stream() {
        return council();
    }

    /**
     * A council was opened.
     *
     * @param organization organization of the council
     * @param name name that its members use
     * @param languages BCP 47 tags of the council's languages, the main one first; at least one
     * @param zone IANA time zone of its meetings
     * @param familySeats number of seats for family and patient members
     * @param staffSeats number of seats for staff partners
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
     * @param version always 1
     * @param text full text of the charter
     * @param adoptedOn day of the adoption, in the council's time zone
     */
    @EventName("organization.CharterAdopted")
    record CharterAdopted(CouncilId council, int version, Words text, LocalDate adoptedOn) implements CouncilEvent {}

    /**
     * A council changed its charter. Earlier versions stay readable.
     *
     * @param version previous version plus one
     * @param text full text of the charter
     * @param summary summary of the changes in one or two sentences
     * @param adoptedOn day of the adoption, in the council's time zone
     */
    @EventName("organization.CharterAmended")
    record CharterAmended(CouncilId council, int version, Words text, Words summary, LocalDate adoptedOn)
            implements CouncilEvent {}

    /**
     * A champion was named for a council and replaces any earlier one.
     *
     * @param person staff partner who clears obstacles
     * @param name the person's name
     */
    @EventName("organization.ChampionNamed")
    record ChampionNamed(CouncilId council, PersonId person, Personal name) implements CouncilEvent {}

    /**
     * The number of a council's seats was changed.
     *
     * @param familySeats number of seats for family and patient members, 0 or more
     * @param staffSeats number of seats for staff partners, 0 or more
     */
    @EventName("organization.SeatsChanged")
    record SeatsChanged(CouncilId council, int familySeats, int staffSeats) implements CouncilEvent {}

    /**
     * A council was closed. Its records stay.
     *
     * @param why reason in one sentence that names no person
     */
    @EventName("organization.CouncilClosed")
    record CouncilClosed(CouncilId council, Words why) implements CouncilEvent {}
}
