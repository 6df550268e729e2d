package org.longtable.council.recruiting.returnadvisor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.council.deciding.Streams;
import org.longtable.council.recruiting.CouncilTerms;
import org.longtable.council.recruiting.Roster;
import org.longtable.council.recruiting.RosterAggregate;
import org.springframework.stereotype.Component;

@Component
class ReturnAdvisorHandler {

    private final Streams streams;

    ReturnAdvisorHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ReturnAdvisor command, MetaData metaData) {
        CouncilTerms terms = CouncilTerms.read(streams, command.council());
        Instant now = Act.from(metaData).effective();
        streams.decide(
                RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, terms, roster, now));
    }

    static List<RosterEvent> decide(ReturnAdvisor command, CouncilTerms terms, Roster roster, Instant now) {
        Roster.Way way = roster.orRefuse(command.advisor());
        switch (way.stage()) {
            case SEATED -> {
                return List.of();
            }
            case LAPSED -> {}
            case LEFT -> roster.freeOrRefuse(way.person());
            case NOMINATED, CONTACTED, INVITED, DECLINED -> throw new NotAFormerAdvisor();
        }
        LocalDate first = terms.dayOr("returnedOn", command.returnedOn(), now);
        CouncilTerms.inOrder(way.changedOn(), first);
        LocalDate last = terms.termEnd(first, command.termEndsOn());
        roster.seatOrRefuse(way.seat(), terms);
        return List.of(new AdvisorReturned(
                RosterId.of(command.council()), command.advisor(), way.person(), way.seat(), first, last));
    }
}
