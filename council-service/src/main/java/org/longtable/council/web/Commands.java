package org.longtable.council.web;

import java.util.Objects;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.longtable.contract.Id;
import org.longtable.contract.OrganizationId;
import org.longtable.council.deciding.Refusal;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.stereotype.Component;

/** Sends commands with all that travels beside them, and answers with the ledger's position. */
@Component
public class Commands {

    private static final int ATTEMPTS = 8;

    private final CommandGateway gateway;
    private final Tenancy tenancy;
    private final LedgerStorageEngine ledger;

    Commands(CommandGateway gateway, Tenancy tenancy, LedgerStorageEngine ledger) {
        this.gateway = gateway;
        this.tenancy = tenancy;
        this.ledger = ledger;
    }

    /**
     * Carries out a command about the caller's council.
     *
     * @param subject what the answer names
     * @throws Refusal when a rule says no
     */
    public Done send(Caller caller, Id subject, Object command) {
        return send(tenancy.of(Objects.requireNonNull(caller.council(), "council")), caller, subject, command);
    }

    /**
     * Carries out a command for an organization.
     *
     * @param subject what the answer names
     * @throws Refusal when a rule says no
     */
    public Done send(OrganizationId organization, Caller caller, Id subject, Object command) {
        MetaData act = MetaData.from(caller.act(organization).asMap());
        LedgerStorageEngine.forgetLastAppend();
        for (int attempt = 1; ; attempt++) {
            try {
                gateway.sendAndWait(new GenericCommandMessage<>(command, act));
                return new Done(
                        subject.value(), LedgerStorageEngine.lastAppend().orElseGet(ledger::head));
            } catch (ConcurrencyException | AggregateStreamCreationException lost) {
                // Decisions are pure: the loser of a race decides again on what the winner left (0002). Axon names the
                // race for an
                // aggregate's first event differently.
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            }
        }
    }
}
