package org.longtable.council.access.giveconsent;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.ConsentGiven;
import org.longtable.contract.access.ConsentKind;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.access.Wording;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class GiveConsentHandler {

    private final Streams streams;

    GiveConsentHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(GiveConsent command) {
        Wording current = Wording.of(command.kind());
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person, current));
    }

    static List<AccessEvent> decide(GiveConsent command, Person person, Wording current) {
        Person.Contact contact = person.orRefuse(command.organization()).contact();
        WordingChanged.refuseUnless(command.version() == current.version());
        String sentence = current.in(command.language());
        boolean reachable = contact != null && contact.phone() != null;
        NoPhoneNumber.refuseUnless(reachable || command.kind() != ConsentKind.TEXT_MESSAGES);
        if (person.consents().version(command.kind()).orElse(0) == current.version()) {
            return List.of();
        }
        return List.of(
                new ConsentGiven(command.person(), command.kind(), current.version(), sentence, command.language()));
    }
}
