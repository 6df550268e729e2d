package org.longtable.council.access.giveconsent;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.ConsentGiven;
import org.longtable.contract.access.ConsentKind;
import org.longtable.council.access.Addresses;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.access.PhoneNumbers;
import org.longtable.council.access.Wording;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class GiveConsentHandler {

    private final Streams streams;
    private final PhoneNumbers numbers;
    private final Addresses addresses;

    GiveConsentHandler(Streams streams, PhoneNumbers numbers, Addresses addresses) {
        this.streams = streams;
        this.numbers = numbers;
        this.addresses = addresses;
    }

    @CommandHandler
    void handle(GiveConsent command) {
        Wording current = Wording.of(command.kind());
        streams.decide(PersonAggregate.class, command.person(), person -> {
            List<AccessEvent> decided = decide(command, person, current, numbers);
            if (command.kind() == ConsentKind.TEXT_MESSAGES) {
                noteNumber(command.person(), person);
            }
            return decided;
        });
    }

    /** So that they can ask for a link by it. */
    private void noteNumber(PersonId person, Person known) {
        number(known).flatMap(numbers::reached).ifPresent(it -> addresses.note(it, person));
    }

    static List<AccessEvent> decide(GiveConsent command, Person person, Wording current, PhoneNumbers numbers) {
        person.orRefuse(command.organization());
        WordingChanged.refuseUnless(command.version() == current.version());
        String sentence = current.in(command.language());
        if (command.kind() == ConsentKind.TEXT_MESSAGES) {
            String number = number(person).orElseThrow(NoPhoneNumber::new);
            if (numbers.reached(number).isEmpty()) {
                throw new PhoneNumberUnclear();
            }
        }
        if (person.consents().version(command.kind()).orElse(0) == current.version()) {
            return List.of();
        }
        return List.of(
                new ConsentGiven(command.person(), command.kind(), current.version(), sentence, command.language()));
    }

    private static Optional<String> number(Person person) {
        return Optional.ofNullable(person.contact())
                .flatMap(it -> Optional.ofNullable(it.phone()))
                .flatMap(it -> Optional.ofNullable(it.text()));
    }
}
