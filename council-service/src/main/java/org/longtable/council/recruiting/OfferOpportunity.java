package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.RosterId;
import org.longtable.contract.Words;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityListed;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.WorkLocation;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Offers an opportunity to the council's members. The command is not called "list", because that reads like a query.
 *
 * @param title the title in one line, without names of people
 * @param skills the required skills; empty when none are required
 * @param mode where the work is done
 * @param hours the total duration in hours, 1 or more
 * @param until the last day to accept the work
 */
public record OfferOpportunity(
        CouncilId council,
        OpportunityId opportunity,
        String title,
        List<Skill> skills,
        WorkLocation mode,
        int hours,
        LocalDate until)
        implements OpportunityCommand {
    private static final int YEARS_AHEAD = 5;

    /** Rejects an opportunity whose last day is before today. */
    static final Violation OPPORTUNITY_ENDS_IN_PAST = Violation.invalid("opportunity-would-be-over");

    /** Rejects an opportunity whose identifier is already used with different content. */
    static final Violation OPPORTUNITY_ALREADY_OFFERED = Violation.conflict("opportunity-already-listed");

    @Override
    public List<OpportunityEvent> decide(Opportunity opportunity, DecisionContext context) {
        LocalDate today = CouncilSeatRules.read(context.streams(), council())
                .today(context.metadata().effective());
        OpportunityListed wanted = new OpportunityListed(
                opportunity(),
                RosterId.of(council()),
                Words.of(council(), title().strip()),
                skills().stream().distinct().sorted().toList(),
                mode(),
                hours(),
                until());
        if (wanted.equals(opportunity.listed())) {
            return List.of();
        }
        if (opportunity.listed() != null) {
            throw OPPORTUNITY_ALREADY_OFFERED.exception();
        }
        if (until().isBefore(today)) {
            throw OPPORTUNITY_ENDS_IN_PAST.exception();
        }
        DateOutOfRange.refuseUnless("until", until(), today, today.plusYears(YEARS_AHEAD));
        return List.of(wanted);
    }
}
