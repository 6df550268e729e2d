package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.contract.recruiting.RosterEvent.ProspectContacted;
import org.longtable.contract.recruiting.RosterEvent.ProspectInvited;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.Violation;

/**
 * Holds a council's memberships, from nomination to departure.
 *
 * @param ways every membership of the council
 */
public record Roster(Map<AdvisorId, Membership> ways) {
    /** Rejects a step that requires a seat on the council. */
    static final Violation NOT_SEATED = Violation.conflict("not-seated");

    /** Rejects contacting, inviting, or seating someone who is not a prospect. */
    static final Violation NOT_APROSPECT = Violation.conflict("not-a-prospect");

    /** Rejects a reference to a membership that the council does not have. */
    static final Violation NO_SUCH_ADVISOR = Violation.notFound("no-such-advisor");

    /** Rejects a new member when all seats of the kind are filled. */
    static final Violation NO_FREE_SEAT = Violation.conflict("seat-taken");

    /** The roster before the first nomination. */
    public static final Roster NONE = new Roster(Map.of());

    /**
     * Holds one person's current stage and term in the council.
     *
     * @param person the person
     * @param name the person's name at the time of the nomination
     * @param relationship the person's relationship, such as parent or staff
     * @param stage the stage of the membership
     * @param since the date of the latest joining, lapse, departure, or return; null before joining
     * @param termEndsOn the last day of the term; null before joining
     */
    public record Membership(
            PersonId person,
            Personal name,
            Relationship relationship,
            MembershipStage stage,
            @Nullable LocalDate since,
            @Nullable LocalDate termEndsOn) {

        Membership at(MembershipStage next) {
            return new Membership(person, name, relationship, next, since, termEndsOn);
        }

        Membership at(MembershipStage next, LocalDate day, @Nullable LocalDate termEnd) {
            return new Membership(person, name, relationship, next, day, termEnd);
        }

        /** Returns the kind of seat that the relationship leads to. */
        public SeatKind seatKind() {
            return relationship.seat();
        }

        /** Returns the date of the last seat change. */
        public LocalDate lastSeatChange() {
            return Objects.requireNonNull(since, "since");
        }

        /** Returns the membership, or throws a violation when the person is not a prospect. */
        public Membership requireProspect() {
            if (!stage.isProspect()) {
                throw NOT_APROSPECT.exception();
            }
            return this;
        }

        /** Returns the membership, or throws a violation when the person has no seat. */
        public Membership requireSeated() {
            if (stage != MembershipStage.SEATED) {
                throw NOT_SEATED.exception();
            }
            return this;
        }

        /** Wraps a text about this person, or returns null when there is no text. */
        public @Nullable Personal about(@Nullable String text) {
            return text == null || text.isBlank() ? null : new Personal(person, text.strip());
        }
    }

    Roster evolve(RosterEvent event) {
        return switch (event) {
            case ProspectNominated e ->
                with(
                        e.advisor(),
                        new Membership(e.person(), e.name(), e.relationship(), MembershipStage.NOMINATED, null, null));
            case ProspectContacted e ->
                with(
                        e.advisor(),
                        way(e).stage() == MembershipStage.NOMINATED ? way(e).at(MembershipStage.CONTACTED) : way(e));
            case ProspectInvited e -> with(e.advisor(), way(e).at(MembershipStage.INVITED));
            case InvitationDeclined e -> with(e.advisor(), way(e).at(MembershipStage.DECLINED));
            case AdvisorJoined e -> with(e.advisor(), way(e).at(MembershipStage.SEATED, e.joinedOn(), e.termEndsOn()));
            case AdvisorSteppedDown e -> with(e.advisor(), way(e).at(MembershipStage.LEFT, e.leftOn(), null));
            case AdvisorLapsed e -> with(e.advisor(), way(e).at(MembershipStage.LAPSED, e.lastSeenOn(), null));
            case AdvisorReturned e ->
                with(e.advisor(), way(e).at(MembershipStage.SEATED, e.returnedOn(), e.termEndsOn()));
        };
    }

    /** Reads a council's roster, without locking it. */
    public static Roster read(AggregateStore streams, CouncilId council) {
        return streams.readState(RosterId.of(council), RosterEvent.class, NONE, Roster::evolve);
    }

    /** Returns a membership, or throws a violation when it does not exist. */
    public Membership requireMembership(AdvisorId advisor) {
        Membership way = ways.get(advisor);
        if (way == null) {
            throw NO_SUCH_ADVISOR.exception();
        }
        return way;
    }

    /** Throws a violation when the person already has an ongoing membership. */
    public void requireNoOngoingMembership(PersonId person) {
        if (ways.values().stream()
                .anyMatch(it -> it.person().equals(person) && it.stage().isOngoing())) {
            throw RecruitingViolations.ALREADY_NOMINATED.exception();
        }
    }

    /** Throws a violation when no seat of a kind is free. */
    public void requireFreeSeat(SeatKind kind, CouncilSeatRules terms) {
        long taken = ways.values().stream()
                .filter(it -> it.stage() == MembershipStage.SEATED && it.seatKind() == kind)
                .count();
        if (taken >= terms.seatLimit(kind)) {
            throw NO_FREE_SEAT.exception(Map.of("wanted", terms.seatLimit(kind)));
        }
    }

    private Membership way(RosterEvent event) {
        return requireMembership(event.advisor());
    }

    private Roster with(AdvisorId advisor, Membership way) {
        Map<AdvisorId, Membership> all = new HashMap<>(ways);
        all.put(advisor, way);
        return new Roster(Map.copyOf(all));
    }
}
