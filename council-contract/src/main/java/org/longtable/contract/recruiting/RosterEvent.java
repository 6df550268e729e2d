package org.longtable.contract.recruiting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.EventName;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.RosterId;

/** The interface groups the events of a council's prospects and seats. All days are of the council's zone. */
public sealed interface RosterEvent extends RecruitingEvent {

    /** Which council's roster. */
    RosterId roster();

    /** Whose way through the council. */
    AdvisorId advisor();

    /** Who that is. */
    PersonId person();

    @Override
    @JsonIgnore
    default RosterId stream() {
        return roster();
    }

    /**
     * Somebody is considered for a seat.
     *
     * @param name how the person was called when nominated
     * @param seat the kind of seat
     * @param relationship through what the person comes to the council
     * @param source how they came to be considered
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
     * Somebody of the council got in touch with a prospect.
     *
     * @param channel how
     * @param note what was said, or null
     */
    @EventName("recruiting.ProspectContacted")
    record ProspectContacted(
            RosterId roster,
            AdvisorId advisor,
            PersonId person,
            ContactChannel channel,
            @Nullable Personal note) implements RosterEvent {}

    /** A prospect was asked to take a seat. */
    @EventName("recruiting.ProspectInvited")
    record ProspectInvited(RosterId roster, AdvisorId advisor, PersonId person) implements RosterEvent {}

    /**
     * A prospect does not wish to take a seat.
     *
     * @param reason in their words, or null when none was given
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
     * @param name how the person was called when joining
     * @param seat the kind of seat, which is filled by it
     * @param relationship through what the person comes to the council
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
     * A member left the council; the seat is free.
     *
     * @param seat the kind of seat that became free
     * @param leftOn last day as a member
     * @param termCompleted whether the term had been served; retention leaves completed terms out
     * @param reason in their words, or null when none was given
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
     * A member was not heard of any more; the seat is free, the door stays open.
     *
     * @param seat the kind of seat that became free
     * @param lastSeenOn last day on which they took part
     */
    @EventName("recruiting.AdvisorLapsed")
    record AdvisorLapsed(RosterId roster, AdvisorId advisor, PersonId person, SeatKind seat, LocalDate lastSeenOn)
            implements RosterEvent {}

    /**
     * Somebody who had lapsed or left took a seat again.
     *
     * @param seat the kind of seat, which is filled by it
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
