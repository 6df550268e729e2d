package org.longtable.council.access.giveconsent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ConsentKind;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ConsentGiven;
import org.longtable.council.access.ConsentWording;
import org.longtable.council.access.ContactPointRegistry;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.access.PhoneNumberParser;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class GiveConsentHandler {

    private final AggregateStore streams;
    private final PhoneNumberParser numbers;
    private final ContactPointRegistry addresses;

    GiveConsentHandler(AggregateStore streams, PhoneNumberParser numbers, ContactPointRegistry addresses) {
        this.streams = streams;
        this.numbers = numbers;
        this.addresses = addresses;
    }

    @CommandHandler
    void handle(GiveConsent command) {
        ConsentWording current = ConsentWording.current(command.kind());
        streams.decide(PersonAggregate.class, command.person(), person -> {
            List<PersonEvent> decided = decide(command, person, current, numbers);
            if (command.kind() == ConsentKind.TEXT_MESSAGES) {
                noteNumber(command.person(), person);
            }
            return decided;
        });
    }

    /** Registers the phone number, so that the person can request a sign-in link with it. */
    private void noteNumber(PersonId person, Person known) {
        number(known).flatMap(numbers::parsePhoneNumber).ifPresent(it -> addresses.register(it, person));
    }

    static List<PersonEvent> decide(
            GiveConsent command, Person person, ConsentWording current, PhoneNumberParser numbers) {
        person.requireKnownTo(command.organization());
        ConsentWordingChanged.refuseUnless(command.version() == current.version());
        String sentence = current.textIn(command.language());
        if (command.kind() == ConsentKind.TEXT_MESSAGES) {
            String number = number(person)
                    .orElseThrow(() -> GiveConsent.PHONE_NUMBER_MISSING.exception(Map.of("field", "phone")));
            if (numbers.parsePhoneNumber(number).isEmpty()) {
                throw GiveConsent.UNUSABLE_PHONE_NUMBER.exception(Map.of("field", "phone"));
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
