package org.longtable.council.access.preferlanguage;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PreferLanguageEndpoint {

    /**
     * Names the person's preferred language.
     *
     * @param language the BCP 47 tag of the language
     */
    record PreferLanguageBody(
            @NotBlank @SingleLine(max = 35) String language) {}

    private final CommandDispatcher commands;

    PreferLanguageEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Set a person's preferred language", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/language")
    CommandResult prefer(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody PreferLanguageBody body,
            CommandContext caller) {
        return commands.send(organization, caller, person, new PreferLanguage(organization, person, body.language()));
    }
}
