package org.longtable.council.access.eraseperson;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class ErasePersonHandler {

    private final AggregateStore streams;

    ErasePersonHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ErasePerson command, MetaData metaData) {
        streams.decide(
                PersonAggregate.class,
                command.person(),
                person -> decide(command, person, EventMetadata.fromMap(metaData)));
    }

    static List<PersonEvent> decide(ErasePerson command, Person person, EventMetadata act) {
        CannotEraseYourself.requireOtherPerson(act, command);
        person.requireKnownTo(command.organization());
        return List.of(new PersonErased(command.person(), command.reason()));
    }
}
