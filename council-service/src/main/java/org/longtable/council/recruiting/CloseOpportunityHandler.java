package org.longtable.council.recruiting;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityClosed;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class CloseOpportunityHandler {

    private final AggregateStore streams;

    CloseOpportunityHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CloseOpportunity command) {
        streams.decide(OpportunityAggregate.class, command.opportunity(), opportunity -> decide(command, opportunity));
    }

    static List<OpportunityEvent> decide(CloseOpportunity command, Opportunity opportunity) {
        opportunity.requireInCouncil(command.council());
        return opportunity.closed() ? List.of() : List.of(new OpportunityClosed(command.opportunity(), command.end()));
    }
}
