package org.longtable.council.web;

import java.util.Objects;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.longtable.contract.Id;
import org.longtable.contract.OrganizationId;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.stereotype.Component;

/** Sends commands with their metadata and returns the ledger position after them. */
@Component
public class CommandDispatcher {

    private static final int ATTEMPTS = 8;

    private final CommandGateway gateway;
    private final OrganizationLookup tenancy;
    private final LedgerStorageEngine ledger;

    CommandDispatcher(CommandGateway gateway, OrganizationLookup tenancy, LedgerStorageEngine ledger) {
        this.gateway = gateway;
        this.tenancy = tenancy;
        this.ledger = ledger;
    }

    /**
     * Sends a command about the caller's council.
     *
     * @param subject the identifier to return in the result
     * @throws RuleViolation when a rule rejects the command
     */
    public CommandResult send(CommandContext caller, Id subject, Object command) {
        return send(
                tenancy.organizationOf(Objects.requireNonNull(caller.council(), "council")), caller, subject, command);
    }

    /**
     * Sends a command for an organization.
     *
     * @param subject the identifier to return in the result
     * @throws RuleViolation when a rule rejects the command
     */
    public CommandResult send(OrganizationId organization, CommandContext caller, Id subject, Object command) {
        String name = command instanceof Decision
                ? Decision.COMMAND_NAME
                : command.getClass().getName();
        MetaData act = MetaData.from(caller.toEventMetadata(organization).toMap());
        LedgerStorageEngine.clearLastAppendedPosition();
        for (int attempt = 1; ; attempt++) {
            try {
                gateway.sendAndWait(new GenericCommandMessage<>(new GenericMessage<>(command, act), name));
                return new CommandResult(
                        subject.value(),
                        LedgerStorageEngine.lastAppendedPosition().orElseGet(ledger::headPosition));
            } catch (ConcurrencyException | AggregateStreamCreationException lost) {
                // Decisions are pure, so a command that lost a race decides again from the new state (0002). Axon uses
                // a different exception for a race on an aggregate's first event.
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            }
        }
    }
}
