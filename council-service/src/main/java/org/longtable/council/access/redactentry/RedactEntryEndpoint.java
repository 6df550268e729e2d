package org.longtable.council.access.redactentry;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.axonframework.common.caching.Cache;
import org.longtable.admission.NeedsFreshSignIn;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Position;
import org.longtable.contract.access.RedactionReason;
import org.longtable.council.commandhandling.RecentAggregateCache;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.encryption.PersonalDataVault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RedactEntryEndpoint {

    /**
     * Names the text to redact and the reason.
     *
     * @param position the position of the entry that contains the text
     * @param key the name of the text's key, as the list of mentions returns it
     */
    record RedactEntryBody(
            @Positive long position,
            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{16}") String key,
            @NotNull RedactionReason reason) {}

    private final CommandDispatcher commands;
    private final PersonalDataVault vault;
    private final LedgerStorageEngine ledger;
    private final Cache aggregates;

    RedactEntryEndpoint(
            CommandDispatcher commands,
            PersonalDataVault vault,
            LedgerStorageEngine ledger,
            @Qualifier(RecentAggregateCache.NAME) Cache aggregates) {
        this.commands = commands;
        this.vault = vault;
        this.ledger = ledger;
        this.aggregates = aggregates;
    }

    @Operation(
            summary = "Redact a text that mentions a person",
            description = "The text becomes unreadable permanently. The record of who wrote it and when stays.",
            tags = "access")
    @NeedsFreshSignIn
    @PostMapping("/api/organizations/{organization}/people/{person}/redactions")
    CommandResult redact(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody RedactEntryBody body,
            CommandContext caller) {
        RedactEntry command =
                new RedactEntry(organization, person, new Position(body.position()), body.key(), body.reason());
        CommandResult done = commands.send(organization, caller, person, command);
        // A view also destroys the key when it reaches the event, in case this process stops before it can.
        vault.destroy(body.key());
        ledger.clearDecodedEvents();
        aggregates.removeAll();
        return done;
    }
}
