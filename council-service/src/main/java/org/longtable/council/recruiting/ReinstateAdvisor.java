package org.longtable.council.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Gives a former member a seat again.
 *
 * @param returnedOn the first day of the new term, or null for today
 * @param termEndsOn the last day of the new term, or null for the council's usual term length
 */
public record ReinstateAdvisor(
        CouncilId council,
        AdvisorId advisor,
        @Nullable LocalDate returnedOn,
        @Nullable LocalDate termEndsOn) implements RosterCommand {
    /** Rejects reinstating someone who has not had a seat before. */
    static final Violation NOT_AFORMER_ADVISOR = Violation.conflict("not-a-former-advisor");

    @Override
    public List<RosterEvent> decide(Roster roster, DecisionContext context) {
        CouncilSeatRules terms = CouncilSeatRules.read(context.streams(), council());
        Instant now = context.metadata().effective();
        Roster.Membership way = roster.requireMembership(advisor());
        switch (way.stage()) {
            case SEATED -> {
                return List.of();
            }
            case LAPSED -> {}
            case LEFT -> roster.requireNoOngoingMembership(way.person());
            case NOMINATED, CONTACTED, INVITED, DECLINED -> throw NOT_AFORMER_ADVISOR.exception();
        }
        LocalDate first = terms.dateOrToday("returnedOn", returnedOn(), now);
        CouncilSeatRules.requireInOrder(way.lastSeatChange(), first);
        LocalDate last = terms.termEnd(first, termEndsOn());
        roster.requireFreeSeat(way.seatKind(), terms);
        return List.of(
                new AdvisorReturned(RosterId.of(council()), advisor(), way.person(), way.seatKind(), first, last));
    }
}
