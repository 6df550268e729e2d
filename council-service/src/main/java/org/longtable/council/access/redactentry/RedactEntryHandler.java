package org.longtable.council.access.redactentry;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.EntryRedacted;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.stereotype.Component;

@Component
class RedactEntryHandler {

    private final AggregateStore streams;
    private final LedgerStorageEngine ledger;

    RedactEntryHandler(AggregateStore streams, LedgerStorageEngine ledger) {
        this.streams = streams;
        this.ledger = ledger;
    }

    @CommandHandler
    void handle(RedactEntry command) {
        Optional<EntryTexts> entry = EntryTexts.at(command.position(), ledger);
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person, entry));
    }

    /** Also allows redaction for an erased person, because texts of others about the person may be found later. */
    static List<PersonEvent> decide(RedactEntry command, Person person, Optional<EntryTexts> entry) {
        if (!command.organization().equals(person.organization())) {
            throw AccessViolations.NO_SUCH_PERSON.exception();
        }
        entry.orElseThrow(RedactEntry.NO_SUCH_ENTRY::exception).orRefuse(command.organization(), command.textKey());
        return List.of(new EntryRedacted(command.person(), command.position(), command.textKey(), command.reason()));
    }
}
