package org.longtable.council.access.confirmemail;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.EmailConfirmed;
import org.longtable.contract.access.AccessEvent.EmailProposalWithdrawn;
import org.longtable.council.access.Addresses;
import org.longtable.council.access.OnlyAnAdministratorCorrects;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class ConfirmEmailHandler {

    private final Streams streams;
    private final Addresses addresses;

    ConfirmEmailHandler(Streams streams, Addresses addresses) {
        this.streams = streams;
        this.addresses = addresses;
    }

    @CommandHandler
    void handle(ConfirmEmail command) {
        streams.decide(PersonAggregate.class, command.person(), person -> {
            List<AccessEvent> decided = confirm(command, person);
            if (!decided.isEmpty()) {
                addresses.noteEmail(command.email(), command.person());
            }
            return decided;
        });
    }

    @CommandHandler
    void handle(WithdrawEmailProposal command, MetaData metaData) {
        Act act = Act.from(metaData);
        streams.decide(PersonAggregate.class, command.person(), person -> withdraw(command, person, act));
    }

    static List<AccessEvent> confirm(ConfirmEmail command, Person person) {
        if (person.contact() != null && command.email().equals(person.contact().email())) {
            return List.of();
        }
        if (!command.email().equals(person.pendingEmail())) {
            throw new EmailNotWaiting();
        }
        return List.of(new EmailConfirmed(command.person(), command.email()));
    }

    static List<AccessEvent> withdraw(WithdrawEmailProposal command, Person person, Act act) {
        person.orRefuse(command.organization());
        OnlyAnAdministratorCorrects.refuseUnlessMay(act, command.person(), person);
        return person.pendingEmail() == null ? List.of() : List.of(new EmailProposalWithdrawn(command.person()));
    }
}
