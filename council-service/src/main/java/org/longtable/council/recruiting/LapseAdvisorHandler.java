package org.longtable.council.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class LapseAdvisorHandler {

    private final AggregateStore streams;

    LapseAdvisorHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(MarkAdvisorLapsed command, MetaData metaData) {
        CouncilSeatRules terms = CouncilSeatRules.read(streams, command.council());
        Instant now = EventMetadata.fromMap(metaData).effective();
        streams.decide(
                RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, terms, roster, now));
    }

    static List<RosterEvent> decide(MarkAdvisorLapsed command, CouncilSeatRules terms, Roster roster, Instant now) {
        Roster.Membership way = roster.requireMembership(command.advisor());
        if (way.stage() == MembershipStage.LAPSED) {
            return List.of();
        }
        LocalDate seen = terms.dateOrToday("lastSeenOn", command.lastSeenOn(), now);
        CouncilSeatRules.requireInOrder(way.requireSeated().lastSeatChange(), seen);
        return List.of(new AdvisorLapsed(
                RosterId.of(command.council()), command.advisor(), way.person(), way.seatKind(), seen));
    }
}
