package org.longtable.council.recruiting.matchopportunity;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityMatched;
import org.longtable.council.access.OnlyForYourself;
import org.longtable.council.deciding.Streams;
import org.longtable.council.recruiting.CouncilTerms;
import org.longtable.council.recruiting.Opportunity;
import org.longtable.council.recruiting.OpportunityAggregate;
import org.longtable.council.recruiting.Roster;
import org.springframework.stereotype.Component;

@Component
class MatchOpportunityHandler {

    private final Streams streams;

    MatchOpportunityHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(MatchOpportunity command, MetaData metaData) {
        Act act = Act.from(metaData);
        LocalDate today = CouncilTerms.read(streams, command.council()).today(act.effective());
        Roster roster = Roster.read(streams, command.council());
        streams.decide(
                OpportunityAggregate.class,
                command.opportunity(),
                opportunity -> decide(command, today, roster, opportunity, act));
    }

    static List<OpportunityEvent> decide(
            MatchOpportunity command, LocalDate today, Roster roster, Opportunity opportunity, Act act) {
        opportunity.orRefuse(command.council());
        OnlyForYourself.refuseUnless(act, roster.orRefuse(command.advisor()).person());
        if (opportunity.matched().contains(command.advisor())) {
            return List.of();
        }
        opportunity.onOfferOrRefuse(command.council(), today);
        Roster.Way way = roster.orRefuse(command.advisor()).seatedOrRefuse();
        return List.of(new OpportunityMatched(command.opportunity(), command.advisor(), way.person()));
    }
}
