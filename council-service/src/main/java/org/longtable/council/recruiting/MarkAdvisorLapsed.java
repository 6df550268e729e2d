package org.longtable.council.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Frees the seat of a member who stopped responding.
 *
 * @param lastSeenOn the last day on which the member took part, or null for today
 */
public record MarkAdvisorLapsed(
        CouncilId council, AdvisorId advisor, @Nullable LocalDate lastSeenOn) implements RosterCommand {
    @Override
    public List<RosterEvent> decide(Roster roster, DecisionContext context) {
        CouncilSeatRules terms = CouncilSeatRules.read(context.streams(), council());
        Instant now = context.metadata().effective();
        Roster.Membership way = roster.requireMembership(advisor());
        if (way.stage() == MembershipStage.LAPSED) {
            return List.of();
        }
        LocalDate seen = terms.dateOrToday("lastSeenOn", lastSeenOn(), now);
        CouncilSeatRules.requireInOrder(way.requireSeated().lastSeatChange(), seen);
        return List.of(new AdvisorLapsed(RosterId.of(council()), advisor(), way.person(), way.seatKind(), seen));
    }
}
