package org.longtable.council.recruiting;

import java.util.Map;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class StepDownHandler {

    private final AggregateStore streams;

    StepDownHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(StepDown command, MetaData metaData) {
        CouncilSeatRules terms = CouncilSeatRules.read(streams, command.council());
        Instant now = EventMetadata.fromMap(metaData).effective();
        streams.decide(
                RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, terms, roster, now));
    }

    static List<RosterEvent> decide(StepDown command, CouncilSeatRules terms, Roster roster, Instant now) {
        Roster.Membership way = roster.requireMembership(command.advisor());
        if (way.stage() == MembershipStage.LEFT) {
            return sameAgain(command, way.lastSeatChange());
        }
        LocalDate last = terms.dateOrToday("leftOn", command.leftOn(), now);
        CouncilSeatRules.requireInOrder(way.requireSeated().lastSeatChange(), last);
        return List.of(new AdvisorSteppedDown(
                RosterId.of(command.council()),
                command.advisor(),
                way.person(),
                way.seatKind(),
                last,
                completed(command, way, last),
                way.about(command.reason())));
    }

    private static List<RosterEvent> sameAgain(StepDown command, LocalDate leftOn) {
        if (command.leftOn() != null && !command.leftOn().equals(leftOn)) {
            throw StepDown.ALREADY_LEFT.exception(Map.of("leftOn", leftOn.toString()));
        }
        return List.of();
    }

    private static boolean completed(StepDown command, Roster.Membership way, LocalDate last) {
        return command.termCompleted() == null
                ? !last.isBefore(Objects.requireNonNull(way.termEndsOn(), "termEndsOn"))
                : command.termCompleted();
    }
}
