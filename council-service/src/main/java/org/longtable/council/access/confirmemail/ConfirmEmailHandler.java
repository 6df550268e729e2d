package org.longtable.council.access.confirmemail;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.EmailConfirmed;
import org.longtable.contract.access.PersonEvent.EmailProposalWithdrawn;
import org.longtable.council.access.ContactCorrectionNotAllowed;
import org.longtable.council.access.ContactPointRegistry;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class ConfirmEmailHandler {

    private final AggregateStore streams;
    private final ContactPointRegistry addresses;

    ConfirmEmailHandler(AggregateStore streams, ContactPointRegistry addresses) {
        this.streams = streams;
        this.addresses = addresses;
    }

    @CommandHandler
    void handle(ConfirmEmail command) {
        streams.decide(PersonAggregate.class, command.person(), person -> {
            List<PersonEvent> decided = confirm(command, person);
            if (!decided.isEmpty()) {
                addresses.registerEmail(command.email(), command.person());
            }
            return decided;
        });
    }

    @CommandHandler
    void handle(WithdrawEmailProposal command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        streams.decide(PersonAggregate.class, command.person(), person -> withdraw(command, person, act));
    }

    static List<PersonEvent> confirm(ConfirmEmail command, Person person) {
        if (person.contact() != null && command.email().equals(person.contact().email())) {
            return List.of();
        }
        if (!command.email().equals(person.pendingEmail())) {
            throw ConfirmEmail.EMAIL_CONFIRMATION_EXPIRED.exception();
        }
        return List.of(new EmailConfirmed(command.person(), command.email()));
    }

    static List<PersonEvent> withdraw(WithdrawEmailProposal command, Person person, EventMetadata act) {
        person.requireKnownTo(command.organization());
        ContactCorrectionNotAllowed.requireAdministratorOrSelf(act, command.person(), person);
        return person.pendingEmail() == null ? List.of() : List.of(new EmailProposalWithdrawn(command.person()));
    }
}
