package org.longtable.council.access.giveconsent;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ConsentKind;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GiveConsentEndpoint {

    /**
     * What was read and agreed to.
     *
     * @param version of the wording
     * @param language BCP 47 tag of the language in which it was read
     */
    record GiveConsentBody(
            @NotNull ConsentKind kind,
            @NotNull @Positive Integer version,
            @NotNull @SingleLine(max = 35) String language) {}

    private final Commands commands;

    GiveConsentEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Agree to something, for oneself", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/consents")
    Done give(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody GiveConsentBody body,
            Caller caller) {
        return commands.send(
                organization,
                caller,
                person,
                new GiveConsent(organization, person, body.kind(), body.version(), body.language()));
    }
}
