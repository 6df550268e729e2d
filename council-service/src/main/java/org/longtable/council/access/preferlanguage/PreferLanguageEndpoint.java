package org.longtable.council.access.preferlanguage;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PreferLanguageEndpoint {

    /**
     * The language.
     *
     * @param language BCP 47 tag
     */
    record PreferLanguageBody(
            @NotBlank @SingleLine(max = 35) String language) {}

    private final Commands commands;

    PreferLanguageEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note the language that a person prefers", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/language")
    Done prefer(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody PreferLanguageBody body,
            Caller caller) {
        return commands.send(organization, caller, person, new PreferLanguage(organization, person, body.language()));
    }
}
