package org.longtable.council.recruiting.stepdown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.council.deciding.Streams;
import org.longtable.council.recruiting.CouncilTerms;
import org.longtable.council.recruiting.Roster;
import org.longtable.council.recruiting.RosterAggregate;
import org.longtable.council.recruiting.Stage;
import org.springframework.stereotype.Component;

@Component
class StepDownHandler {

    private final Streams streams;

    StepDownHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(StepDown command, MetaData metaData) {
        CouncilTerms terms = CouncilTerms.read(streams, command.council());
        Instant now = Act.from(metaData).effective();
        streams.decide(
                RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, terms, roster, now));
    }

    static List<RosterEvent> decide(StepDown command, CouncilTerms terms, Roster roster, Instant now) {
        Roster.Way way = roster.orRefuse(command.advisor());
        if (way.stage() == Stage.LEFT) {
            return sameAgain(command, way.changedOn());
        }
        LocalDate last = terms.dayOr("leftOn", command.leftOn(), now);
        CouncilTerms.inOrder(way.seatedOrRefuse().changedOn(), last);
        return List.of(new AdvisorSteppedDown(
                RosterId.of(command.council()),
                command.advisor(),
                way.person(),
                way.seat(),
                last,
                completed(command, way, last),
                way.about(command.reason())));
    }

    private static List<RosterEvent> sameAgain(StepDown command, LocalDate leftOn) {
        if (command.leftOn() != null && !command.leftOn().equals(leftOn)) {
            throw new AlreadyLeft(leftOn);
        }
        return List.of();
    }

    private static boolean completed(StepDown command, Roster.Way way, LocalDate last) {
        return command.termCompleted() == null
                ? !last.isBefore(Objects.requireNonNull(way.termEndsOn(), "termEndsOn"))
                : command.termCompleted();
    }
}
