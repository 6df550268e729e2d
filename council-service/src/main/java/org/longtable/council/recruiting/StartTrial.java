package org.longtable.council.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Personal;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.contract.recruiting.AdvisorEvent.TrialStarted;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Starts a trial in which both sides find out whether they fit.
 *
 * @param goal the goal of the trial
 * @param startsOn the first day, or null for today
 * @param endsOn the last day
 */
public record StartTrial(
        CouncilId council,
        AdvisorId advisor,
        String goal,
        @Nullable LocalDate startsOn,
        LocalDate endsOn) implements AdvisorCommand {
    private static final int YEARS_AHEAD = 1;
    private static final int LONGEST_YEARS = 2;

    /** Rejects a second trial while one is running. */
    static final Violation TRIAL_ALREADY_RUNNING = Violation.conflict("trial-already-running");

    /** Rejects a trial for someone who declined or left. */
    static final Violation NOT_AN_ACTIVE_ADVISOR = Violation.conflict("not-taking-part");

    @Override
    public List<AdvisorEvent> decide(Advisor advisor, DecisionContext context) {
        Instant now = context.metadata().effective();
        CouncilSeatRules terms = CouncilSeatRules.read(context.streams(), council());
        Roster.Membership way = Roster.read(context.streams(), council()).requireMembership(advisor());
        if (!way.stage().isProspect() && way.stage() != MembershipStage.SEATED) {
            throw NOT_AN_ACTIVE_ADVISOR.exception();
        }
        if (advisor.trialFrom() != null) {
            throw TRIAL_ALREADY_RUNNING.exception(
                    Map.of("since", advisor.trialFrom().toString()));
        }
        LocalDate first = startsOn() == null ? terms.today(now) : startsOn();
        LocalDate latest = terms.today(now).plusYears(YEARS_AHEAD);
        DateOutOfRange.refuseUnless("startsOn", first, DateOutOfRange.RECORDS_BEGIN, latest);
        CouncilSeatRules.requireInOrder(first, endsOn());
        DateOutOfRange.refuseUnless("endsOn", endsOn(), first, first.plusYears(LONGEST_YEARS));
        return List.of(
                new TrialStarted(advisor(), way.person(), new Personal(way.person(), goal().strip()), first, endsOn()));
    }
}
