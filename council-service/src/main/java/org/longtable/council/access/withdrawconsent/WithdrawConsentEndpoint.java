package org.longtable.council.access.withdrawconsent;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ConsentKind;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WithdrawConsentEndpoint {

    /** Names the consent to withdraw. */
    record WithdrawConsentBody(@NotNull ConsentKind kind) {}

    private final CommandDispatcher commands;

    WithdrawConsentEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Withdraw your consent", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/consent-withdrawals")
    CommandResult withdraw(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody WithdrawConsentBody body,
            CommandContext caller) {
        return commands.send(organization, caller, person, new WithdrawConsent(organization, person, body.kind()));
    }
}
