package org.longtable.council.access.correctcontact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.Personal;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.ContactCorrected;
import org.longtable.contract.access.AccessEvent.EmailProposed;
import org.longtable.council.access.EmailAddress;
import org.longtable.council.access.OnlyAnAdministratorCorrects;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class CorrectContactHandler {

    private final Streams streams;

    CorrectContactHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CorrectContact command, MetaData metaData) {
        Act act = Act.from(metaData);
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person, act));
    }

    static List<AccessEvent> decide(CorrectContact command, Person person, Act act) {
        person.orRefuse(command.organization());
        OnlyAnAdministratorCorrects.refuseUnlessMay(act, command.person(), person);
        Person.Contact known = Objects.requireNonNull(person.contact());
        Personal asked = EmailAddress.normal(command.email());
        List<AccessEvent> decided = new ArrayList<>();
        // An address may be removed at once. A new one counts only after its owner has confirmed it (0021).
        Person.Contact right =
                new Person.Contact(command.name(), asked == null ? null : known.email(), command.phone());
        if (!right.equals(known)) {
            decided.add(new ContactCorrected(command.person(), right.name(), right.email(), right.phone()));
        }
        if (asked != null && !asked.equals(known.email()) && !asked.equals(person.pendingEmail())) {
            decided.add(new EmailProposed(command.person(), asked));
        }
        return List.copyOf(decided);
    }
}
