package org.longtable.council.access.withdrawconsent;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ConsentKind;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WithdrawConsentEndpoint {

    /** What is not agreed to any more. */
    record WithdrawConsentBody(@NotNull ConsentKind kind) {}

    private final Commands commands;

    WithdrawConsentEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Withdraw a consent, for oneself", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/consent-withdrawals")
    Done withdraw(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody WithdrawConsentBody body,
            Caller caller) {
        return commands.send(organization, caller, person, new WithdrawConsent(organization, person, body.kind()));
    }
}
