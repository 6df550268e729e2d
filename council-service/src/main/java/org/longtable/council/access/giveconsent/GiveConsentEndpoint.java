package org.longtable.council.access.giveconsent;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ConsentKind;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GiveConsentEndpoint {

    /**
     * Names the consent and the wording that the person read.
     *
     * @param version the version of the wording
     * @param language the BCP 47 tag of the language in which the person read it
     */
    record GiveConsentBody(
            @NotNull ConsentKind kind,
            @NotNull @Positive Integer version,
            @NotNull @SingleLine(max = 35) String language) {}

    private final CommandDispatcher commands;

    GiveConsentEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Give your consent", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/consents")
    CommandResult give(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody GiveConsentBody body,
            CommandContext caller) {
        return commands.send(
                organization,
                caller,
                person,
                new GiveConsent(organization, person, body.kind(), body.version(), body.language()));
    }
}
