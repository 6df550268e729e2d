package org.longtable.council.recruiting.seatadvisor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.council.deciding.Streams;
import org.longtable.council.recruiting.CouncilTerms;
import org.longtable.council.recruiting.Roster;
import org.longtable.council.recruiting.RosterAggregate;
import org.longtable.council.recruiting.Stage;
import org.springframework.stereotype.Component;

@Component
class SeatAdvisorHandler {

    private final Streams streams;

    SeatAdvisorHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(SeatAdvisor command, MetaData metaData) {
        CouncilTerms terms = CouncilTerms.read(streams, command.council());
        Instant now = Act.from(metaData).effective();
        streams.decide(
                RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, terms, roster, now));
    }

    static List<RosterEvent> decide(SeatAdvisor command, CouncilTerms terms, Roster roster, Instant now) {
        Roster.Way way = roster.orRefuse(command.advisor());
        if (way.stage() == Stage.SEATED) {
            return sameAgain(command, way);
        }
        way.prospectOrRefuse();
        LocalDate first = terms.dayOr("joinedOn", command.joinedOn(), now);
        LocalDate last = terms.termEnd(first, command.termEndsOn());
        roster.seatOrRefuse(way.seat(), terms);
        return List.of(new AdvisorJoined(
                RosterId.of(command.council()),
                command.advisor(),
                way.person(),
                way.name(),
                way.seat(),
                way.relationship(),
                first,
                last));
    }

    private static List<RosterEvent> sameAgain(SeatAdvisor command, Roster.Way way) {
        if (command.joinedOn() != null && !command.joinedOn().equals(way.since())) {
            throw new AlreadySeated();
        }
        return List.of();
    }
}
