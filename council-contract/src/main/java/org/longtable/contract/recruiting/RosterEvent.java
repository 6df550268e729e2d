package org.longtable.contract.recruiting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.EventName;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.RosterId;

/** The interface groups the events of a council's prospects and seats. All dates are in the council's time zone. */
public sealed interface RosterEvent extends RecruitingEvent {

    /** Returns the roster. */
    RosterId roster();

    /** Returns the membership. */
    AdvisorId advisor();

    /** Returns the person. */
    PersonId person();

    @Override
    @JsonIgnore
    default RosterId stream() {
        return roster();
    }

    /**
     * A person was nominated as a prospect.
     *
     * @param name the person's name when nominated
     * @param seat kind of seat
     * @param relationship the person's relationship to the council
     * @param source how the council found the person
     */
    @EventName("recruiting.ProspectNominated")
    record ProspectNominated(
            RosterId roster,
            AdvisorId advisor,
            PersonId person,
            Personal name,
            SeatKind seat,
            Relationship relationship,
            ProspectSource source)
            implements RosterEvent {}

    /**
     * A member of the council contacted a prospect.
     *
     * @param channel contact channel
     * @param note what was said, or null
     */
    @EventName("recruiting.ProspectContacted")
    record ProspectContacted(
            RosterId roster,
            AdvisorId advisor,
            PersonId person,
            ContactChannel channel,
            @Nullable Personal note) implements RosterEvent {}

    /** A prospect was invited to take a seat. */
    @EventName("recruiting.ProspectInvited")
    record ProspectInvited(RosterId roster, AdvisorId advisor, PersonId person) implements RosterEvent {}

    /**
     * A prospect declined to take a seat.
     *
     * @param reason reason in the person's own words, or null
     */
    @EventName("recruiting.InvitationDeclined")
    record InvitationDeclined(
            RosterId roster,
            AdvisorId advisor,
            PersonId person,
            @Nullable Personal reason) implements RosterEvent {}

    /**
     * A prospect took a seat.
     *
     * @param name the person's name when joining
     * @param seat kind of the seat that is now taken
     * @param relationship the person's relationship to the council
     * @param joinedOn first day of the term
     * @param termEndsOn last day of the term
     */
    @EventName("recruiting.AdvisorJoined")
    record AdvisorJoined(
            RosterId roster,
            AdvisorId advisor,
            PersonId person,
            Personal name,
            SeatKind seat,
            Relationship relationship,
            LocalDate joinedOn,
            LocalDate termEndsOn)
            implements RosterEvent {}

    /**
     * A member left the council, and the seat became free.
     *
     * @param seat kind of the seat that became free
     * @param leftOn last day as a member
     * @param termCompleted whether the term was completed; the retention metric excludes completed terms
     * @param reason reason in the person's own words, or null
     */
    @EventName("recruiting.AdvisorSteppedDown")
    record AdvisorSteppedDown(
            RosterId roster,
            AdvisorId advisor,
            PersonId person,
            SeatKind seat,
            LocalDate leftOn,
            boolean termCompleted,
            @Nullable Personal reason)
            implements RosterEvent {}

    /**
     * A member no longer took part, and the seat became free. The member may return.
     *
     * @param seat kind of the seat that became free
     * @param lastSeenOn last day on which the member took part
     */
    @EventName("recruiting.AdvisorLapsed")
    record AdvisorLapsed(RosterId roster, AdvisorId advisor, PersonId person, SeatKind seat, LocalDate lastSeenOn)
            implements RosterEvent {}

    /**
     * A former member took a seat again.
     *
     * @param seat kind of the seat that is now taken
     * @param returnedOn first day of the new term
     * @param termEndsOn last day of the new term
     */
    @EventName("recruiting.AdvisorReturned")
    record AdvisorReturned(
            RosterId roster,
            AdvisorId advisor,
            PersonId person,
            SeatKind seat,
            LocalDate returnedOn,
            LocalDate termEndsOn)
            implements RosterEvent {}
}
