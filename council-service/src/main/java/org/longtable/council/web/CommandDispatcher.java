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
     * Carries out a command about the caller's council.
     *
     * @param subject what the answer names
     * @throws RuleViolation when a rule says no
     */
    public CommandResult send(CommandContext caller, Id subject, Object command) {
        return send(
                tenancy.organizationOf(Objects.requireNonNull(caller.council(), "council")), caller, subject, command);
    }

    /**
     * Carries out a command for an organization.
     *
     * @param subject what the answer names
     * @throws RuleViolation when a rule says no
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
