package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityMatched;
import org.longtable.council.access.CannotActForSomeoneElse;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Matches an opportunity with an advisor who accepts it.
 *
 * @param advisor the advisor, who has a seat on the council
 */
public record MatchOpportunity(CouncilId council, OpportunityId opportunity, AdvisorId advisor)
        implements OpportunityCommand {
    @Override
    public List<OpportunityEvent> decide(Opportunity opportunity, DecisionContext context) {
        EventMetadata act = context.metadata();
        LocalDate today = CouncilSeatRules.read(context.streams(), council()).today(act.effective());
        Roster roster = Roster.read(context.streams(), council());
        opportunity.requireInCouncil(council());
        CannotActForSomeoneElse.requireSelfOrCouncilStaff(
                act, roster.requireMembership(advisor()).person());
        if (opportunity.matched().contains(advisor())) {
            return List.of();
        }
        opportunity.requireOpen(council(), today);
        Roster.Membership way = roster.requireMembership(advisor()).requireSeated();
        return List.of(new OpportunityMatched(opportunity(), advisor(), way.person()));
    }
}
