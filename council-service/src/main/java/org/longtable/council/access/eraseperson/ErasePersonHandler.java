package org.longtable.council.access.eraseperson;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.PersonErased;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class ErasePersonHandler {

    private final Streams streams;

    ErasePersonHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ErasePerson command, MetaData metaData) {
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person, Act.from(metaData)));
    }

    static List<AccessEvent> decide(ErasePerson command, Person person, Act act) {
        NobodyErasesThemselves.refuseUnlessAnother(act, command);
        person.orRefuse(command.organization());
        return List.of(new PersonErased(command.person(), command.reason()));
    }
}
