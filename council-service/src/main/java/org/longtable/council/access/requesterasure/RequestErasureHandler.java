package org.longtable.council.access.requesterasure;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.ErasureRequested;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class RequestErasureHandler {

    private final Streams streams;

    RequestErasureHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(RequestErasure command) {
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person));
    }

    static List<AccessEvent> decide(RequestErasure command, Person person) {
        return person.orRefuse(command.organization()).erasureRequested()
                ? List.of()
                : List.of(new ErasureRequested(command.person()));
    }
}
