package org.longtable.council.access.takebackerasurerequest;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ErasureRequestTakenBack;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class TakeBackErasureRequestHandler {

    private final AggregateStore streams;

    TakeBackErasureRequestHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(WithdrawErasureRequest command) {
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person));
    }

    static List<PersonEvent> decide(WithdrawErasureRequest command, Person person) {
        return person.requireKnownTo(command.organization()).erasureRequested()
                ? List.of(new ErasureRequestTakenBack(command.person()))
                : List.of();
    }
}
