package org.longtable.council.access.eraseperson;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.admission.NeedsFreshSignIn;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ErasureReason;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ErasePersonEndpoint {

    /** Gives the reason for the erasure. */
    record ErasePersonBody(@NotNull ErasureReason reason) {}

    private final CommandDispatcher commands;
    private final CryptoShredding forgetting;

    ErasePersonEndpoint(CommandDispatcher commands, CryptoShredding forgetting) {
        this.commands = commands;
        this.forgetting = forgetting;
    }

    @Operation(
            summary = "Erase a person permanently",
            description = "The person's name, contact details, and texts become unreadable. The record of their actions"
                    + " stays, without a name.",
            tags = "access")
    @NeedsFreshSignIn
    @PostMapping("/api/organizations/{organization}/people/{person}/erasure")
    CommandResult erase(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody ErasePersonBody body,
            CommandContext caller) {
        CommandResult done =
                commands.send(organization, caller, person, new ErasePerson(organization, person, body.reason()));
        // A view also destroys the key when it reaches the event, in case this process stops before it can.
        forgetting.shred(person);
        return done;
    }
}
