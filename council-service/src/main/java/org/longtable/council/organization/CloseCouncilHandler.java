package org.longtable.council.organization;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class CloseCouncilHandler {

    private final AggregateStore streams;

    CloseCouncilHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CloseCouncil command) {
        streams.decide(CouncilAggregate.class, command.council(), council -> decide(command, council));
    }

    static List<CouncilEvent> decide(CloseCouncil command, Council council) {
        council.requireExisting();
        if (council.closed()) {
            return List.of();
        }
        return List.of(new CouncilClosed(
                command.council(), Words.of(command.council(), command.why().strip())));
    }
}
