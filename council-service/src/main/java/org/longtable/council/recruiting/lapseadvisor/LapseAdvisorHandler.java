package org.longtable.council.recruiting.lapseadvisor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.council.deciding.Streams;
import org.longtable.council.recruiting.CouncilTerms;
import org.longtable.council.recruiting.Roster;
import org.longtable.council.recruiting.RosterAggregate;
import org.longtable.council.recruiting.Stage;
import org.springframework.stereotype.Component;

@Component
class LapseAdvisorHandler {

    private final Streams streams;

    LapseAdvisorHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(LapseAdvisor command, MetaData metaData) {
        CouncilTerms terms = CouncilTerms.read(streams, command.council());
        Instant now = Act.from(metaData).effective();
        streams.decide(
                RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, terms, roster, now));
    }

    static List<RosterEvent> decide(LapseAdvisor command, CouncilTerms terms, Roster roster, Instant now) {
        Roster.Way way = roster.orRefuse(command.advisor());
        if (way.stage() == Stage.LAPSED) {
            return List.of();
        }
        LocalDate seen = terms.dayOr("lastSeenOn", command.lastSeenOn(), now);
        CouncilTerms.inOrder(way.seatedOrRefuse().changedOn(), seen);
        return List.of(
                new AdvisorLapsed(RosterId.of(command.council()), command.advisor(), way.person(), way.seat(), seen));
    }
}
