package org.longtable.council.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class SeatAdvisorHandler {

    private final AggregateStore streams;

    SeatAdvisorHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(SeatAdvisor command, MetaData metaData) {
        CouncilSeatRules terms = CouncilSeatRules.read(streams, command.council());
        Instant now = EventMetadata.fromMap(metaData).effective();
        streams.decide(
                RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, terms, roster, now));
    }

    static List<RosterEvent> decide(SeatAdvisor command, CouncilSeatRules terms, Roster roster, Instant now) {
        Roster.Membership way = roster.requireMembership(command.advisor());
        if (way.stage() == MembershipStage.SEATED) {
            return sameAgain(command, way);
        }
        way.requireProspect();
        LocalDate first = terms.dateOrToday("joinedOn", command.joinedOn(), now);
        LocalDate last = terms.termEnd(first, command.termEndsOn());
        roster.requireFreeSeat(way.seatKind(), terms);
        return List.of(new AdvisorJoined(
                RosterId.of(command.council()),
                command.advisor(),
                way.person(),
                way.name(),
                way.seatKind(),
                way.relationship(),
                first,
                last));
    }

    private static List<RosterEvent> sameAgain(SeatAdvisor command, Roster.Membership way) {
        if (command.joinedOn() != null && !command.joinedOn().equals(way.since())) {
            throw SeatAdvisor.ALREADY_SEATED.exception();
        }
        return List.of();
    }
}
