package org.longtable.council.access.withdrawconsent;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.ConsentWithdrawn;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class WithdrawConsentHandler {

    private final Streams streams;

    WithdrawConsentHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(WithdrawConsent command) {
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person));
    }

    static List<AccessEvent> decide(WithdrawConsent command, Person person) {
        return person.orRefuse(command.organization()).consents().to(command.kind())
                ? List.of(new ConsentWithdrawn(command.person(), command.kind()))
                : List.of();
    }
}
