package org.longtable.council.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class ReturnAdvisorHandler {

    private final AggregateStore streams;

    ReturnAdvisorHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ReinstateAdvisor command, MetaData metaData) {
        CouncilSeatRules terms = CouncilSeatRules.read(streams, command.council());
        Instant now = EventMetadata.fromMap(metaData).effective();
        streams.decide(
                RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, terms, roster, now));
    }

    static List<RosterEvent> decide(ReinstateAdvisor command, CouncilSeatRules terms, Roster roster, Instant now) {
        Roster.Membership way = roster.requireMembership(command.advisor());
        switch (way.stage()) {
            case SEATED -> {
                return List.of();
            }
            case LAPSED -> {}
            case LEFT -> roster.requireNoOngoingMembership(way.person());
            case NOMINATED, CONTACTED, INVITED, DECLINED -> throw ReinstateAdvisor.NOT_AFORMER_ADVISOR.exception();
        }
        LocalDate first = terms.dateOrToday("returnedOn", command.returnedOn(), now);
        CouncilSeatRules.requireInOrder(way.lastSeatChange(), first);
        LocalDate last = terms.termEnd(first, command.termEndsOn());
        roster.requireFreeSeat(way.seatKind(), terms);
        return List.of(new AdvisorReturned(
                RosterId.of(command.council()), command.advisor(), way.person(), way.seatKind(), first, last));
    }
}
