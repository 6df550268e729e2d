package org.longtable.council.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Records that a member leaves the council.
 *
 * @param leftOn the last day as a member, or null for today
 * @param termCompleted whether the member completed the term, or null to decide it from the last day of the term
 * @param reason the reason in the person's own words, or null when none was given
 */
public record StepDown(
        CouncilId council,
        AdvisorId advisor,
        @Nullable LocalDate leftOn,
        @Nullable Boolean termCompleted,
        @Nullable String reason)
        implements RosterCommand {
    /** Rejects a second departure on a different day. */
    static final Violation ALREADY_LEFT = Violation.conflict("already-left");

    @Override
    public List<RosterEvent> decide(Roster roster, DecisionContext context) {
        CouncilSeatRules terms = CouncilSeatRules.read(context.streams(), council());
        Instant now = context.metadata().effective();
        Roster.Membership way = roster.requireMembership(advisor());
        if (way.stage() == MembershipStage.LEFT) {
            return sameAgain(this, way.lastSeatChange());
        }
        LocalDate last = terms.dateOrToday("leftOn", leftOn(), now);
        CouncilSeatRules.requireInOrder(way.requireSeated().lastSeatChange(), last);
        return List.of(new AdvisorSteppedDown(
                RosterId.of(council()),
                advisor(),
                way.person(),
                way.seatKind(),
                last,
                completed(this, way, last),
                way.about(reason())));
    }

    private static List<RosterEvent> sameAgain(StepDown command, LocalDate leftOn) {
        if (command.leftOn() != null && !command.leftOn().equals(leftOn)) {
            throw ALREADY_LEFT.exception(Map.of("leftOn", leftOn.toString()));
        }
        return List.of();
    }

    private static boolean completed(StepDown command, Roster.Membership way, LocalDate last) {
        return command.termCompleted() == null
                ? !last.isBefore(Objects.requireNonNull(way.termEndsOn(), "termEndsOn"))
                : command.termCompleted();
    }
}
