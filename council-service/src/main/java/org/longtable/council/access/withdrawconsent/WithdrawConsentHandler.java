package org.longtable.council.access.withdrawconsent;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ConsentWithdrawn;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class WithdrawConsentHandler {

    private final AggregateStore streams;

    WithdrawConsentHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(WithdrawConsent command) {
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person));
    }

    static List<PersonEvent> decide(WithdrawConsent command, Person person) {
        return person.requireKnownTo(command.organization()).consents().has(command.kind())
                ? List.of(new ConsentWithdrawn(command.person(), command.kind()))
                : List.of();
    }
}
