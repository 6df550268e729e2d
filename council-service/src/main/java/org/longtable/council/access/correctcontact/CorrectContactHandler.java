package org.longtable.council.access.correctcontact;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.ContactCorrected;
import org.longtable.council.access.Addresses;
import org.longtable.council.access.EmailAddress;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class CorrectContactHandler {

    private final Streams streams;
    private final Addresses addresses;

    CorrectContactHandler(Streams streams, Addresses addresses) {
        this.streams = streams;
        this.addresses = addresses;
    }

    @CommandHandler
    void handle(CorrectContact command, MetaData metaData) {
        Act act = Act.from(metaData);
        streams.decide(PersonAggregate.class, command.person(), person -> {
            List<AccessEvent> decided = decide(command, person, act);
            addresses.noteEmail(command.email(), command.person());
            return decided;
        });
    }

    static List<AccessEvent> decide(CorrectContact command, Person person, Act act) {
        person.orRefuse(command.organization());
        OnlyAnAdministratorCorrects.refuseUnlessMay(act, command.person(), person);
        Person.Contact right =
                new Person.Contact(command.name(), EmailAddress.normal(command.email()), command.phone());
        if (right.equals(person.contact())) {
            return List.of();
        }
        return List.of(new ContactCorrected(command.person(), right.name(), right.email(), right.phone()));
    }
}
