package org.longtable.council.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Gives a prospect a seat.
 *
 * @param joinedOn the first day of the term, or null for today
 * @param termEndsOn the last day of the term, or null for the council's usual term length
 */
public record SeatAdvisor(
        CouncilId council,
        AdvisorId advisor,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate termEndsOn) implements RosterCommand {
    /** Rejects seating someone who already has a seat. */
    static final Violation ALREADY_SEATED = Violation.conflict("already-seated");

    @Override
    public List<RosterEvent> decide(Roster roster, DecisionContext context) {
        CouncilSeatRules terms = CouncilSeatRules.read(context.streams(), council());
        Instant now = context.metadata().effective();
        Roster.Membership way = roster.requireMembership(advisor());
        if (way.stage() == MembershipStage.SEATED) {
            return sameAgain(this, way);
        }
        way.requireProspect();
        LocalDate first = terms.dateOrToday("joinedOn", joinedOn(), now);
        LocalDate last = terms.termEnd(first, termEndsOn());
        roster.requireFreeSeat(way.seatKind(), terms);
        return List.of(new AdvisorJoined(
                RosterId.of(council()),
                advisor(),
                way.person(),
                way.name(),
                way.seatKind(),
                way.relationship(),
                first,
                last));
    }

    private static List<RosterEvent> sameAgain(SeatAdvisor command, Roster.Membership way) {
        if (command.joinedOn() != null && !command.joinedOn().equals(way.since())) {
            throw ALREADY_SEATED.exception();
        }
        return List.of();
    }
}
