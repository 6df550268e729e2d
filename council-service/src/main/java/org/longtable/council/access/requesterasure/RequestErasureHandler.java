package org.longtable.council.access.requesterasure;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ErasureRequested;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class RequestErasureHandler {

    private final AggregateStore streams;

    RequestErasureHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(RequestErasure command) {
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person));
    }

    static List<PersonEvent> decide(RequestErasure command, Person person) {
        return person.requireKnownTo(command.organization()).erasureRequested()
                ? List.of()
                : List.of(new ErasureRequested(command.person()));
    }
}
