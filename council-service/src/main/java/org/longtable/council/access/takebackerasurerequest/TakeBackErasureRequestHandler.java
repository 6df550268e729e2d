package org.longtable.council.access.takebackerasurerequest;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.ErasureRequestTakenBack;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class TakeBackErasureRequestHandler {

    private final Streams streams;

    TakeBackErasureRequestHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(TakeBackErasureRequest command) {
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person));
    }

    static List<AccessEvent> decide(TakeBackErasureRequest command, Person person) {
        return person.orRefuse(command.organization()).erasureRequested()
                ? List.of(new ErasureRequestTakenBack(command.person()))
                : List.of();
    }
}
