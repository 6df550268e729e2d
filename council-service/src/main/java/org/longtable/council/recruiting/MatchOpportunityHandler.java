package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityMatched;
import org.longtable.council.access.CannotActForSomeoneElse;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class MatchOpportunityHandler {

    private final AggregateStore streams;

    MatchOpportunityHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(MatchOpportunity command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        LocalDate today = CouncilSeatRules.read(streams, command.council()).today(act.effective());
        Roster roster = Roster.read(streams, command.council());
        streams.decide(
                OpportunityAggregate.class,
                command.opportunity(),
                opportunity -> decide(command, today, roster, opportunity, act));
    }

    static List<OpportunityEvent> decide(
            MatchOpportunity command, LocalDate today, Roster roster, Opportunity opportunity, EventMetadata act) {
        opportunity.requireInCouncil(command.council());
        CannotActForSomeoneElse.requireSelfOrCouncilStaff(
                act, roster.requireMembership(command.advisor()).person());
        if (opportunity.matched().contains(command.advisor())) {
            return List.of();
        }
        opportunity.requireOpen(command.council(), today);
        Roster.Membership way = roster.requireMembership(command.advisor()).requireSeated();
        return List.of(new OpportunityMatched(command.opportunity(), command.advisor(), way.person()));
    }
}
