package org.longtable.council.organization;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class ChangeSeatsHandler {

    private final AggregateStore streams;

    ChangeSeatsHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ChangeSeatCounts command) {
        streams.decide(CouncilAggregate.class, command.council(), council -> decide(command, council));
    }

    static List<CouncilEvent> decide(ChangeSeatCounts command, Council council) {
        council.requireOpen();
        if (command.familySeats() == council.familySeats() && command.staffSeats() == council.staffSeats()) {
            return List.of();
        }
        return List.of(new SeatsChanged(command.council(), command.familySeats(), command.staffSeats()));
    }
}
