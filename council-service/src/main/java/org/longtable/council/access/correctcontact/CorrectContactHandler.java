package org.longtable.council.access.correctcontact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Personal;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.EmailProposed;
import org.longtable.council.access.ContactCorrectionNotAllowed;
import org.longtable.council.access.EmailAddress;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class CorrectContactHandler {

    private final AggregateStore streams;

    CorrectContactHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CorrectContact command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person, act));
    }

    static List<PersonEvent> decide(CorrectContact command, Person person, EventMetadata act) {
        person.requireKnownTo(command.organization());
        ContactCorrectionNotAllowed.requireAdministratorOrSelf(act, command.person(), person);
        Person.ContactDetails known = Objects.requireNonNull(person.contact());
        Personal asked = EmailAddress.normalize(command.email());
        List<PersonEvent> decided = new ArrayList<>();
        // An address may be removed at once. A new one counts only after its owner has confirmed it (0021).
        Person.ContactDetails right =
                new Person.ContactDetails(command.name(), asked == null ? null : known.email(), command.phone());
        if (!right.equals(known)) {
            decided.add(new ContactCorrected(command.person(), right.name(), right.email(), right.phone()));
        }
        if (asked != null && !asked.equals(known.email()) && !asked.equals(person.pendingEmail())) {
            decided.add(new EmailProposed(command.person(), asked));
        }
        return List.copyOf(decided);
    }
}
