package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.RosterId;
import org.longtable.contract.Words;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityListed;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.springframework.stereotype.Component;

@Component
class ListOpportunityHandler {

    private static final int YEARS_AHEAD = 5;

    private final AggregateStore streams;

    ListOpportunityHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(OfferOpportunity command, MetaData metaData) {
        LocalDate today = CouncilSeatRules.read(streams, command.council())
                .today(EventMetadata.fromMap(metaData).effective());
        streams.decide(
                OpportunityAggregate.class, command.opportunity(), opportunity -> decide(command, today, opportunity));
    }

    static List<OpportunityEvent> decide(OfferOpportunity command, LocalDate today, Opportunity opportunity) {
        OpportunityListed wanted = new OpportunityListed(
                command.opportunity(),
                RosterId.of(command.council()),
                Words.of(command.council(), command.title().strip()),
                command.skills().stream().distinct().sorted().toList(),
                command.mode(),
                command.hours(),
                command.until());
        if (wanted.equals(opportunity.listed())) {
            return List.of();
        }
        if (opportunity.listed() != null) {
            throw OfferOpportunity.OPPORTUNITY_ALREADY_OFFERED.exception();
        }
        if (command.until().isBefore(today)) {
            throw OfferOpportunity.OPPORTUNITY_ENDS_IN_PAST.exception();
        }
        DateOutOfRange.refuseUnless("until", command.until(), today, today.plusYears(YEARS_AHEAD));
        return List.of(wanted);
    }
}
