package org.longtable.council.access.addperson;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.access.NewPerson;
import org.longtable.council.access.PersonRegistration;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AddPersonEndpoint {

    private final CommandDispatcher commands;
    private final PersonRegistration newcomers;

    AddPersonEndpoint(CommandDispatcher commands, PersonRegistration newcomers) {
        this.commands = commands;
        this.newcomers = newcomers;
    }

    @Operation(summary = "Add a person", tags = "access")
    @PostMapping("/api/organizations/{organization}/people")
    CommandResult add(
            @PathVariable OrganizationId organization, @Valid @RequestBody NewPerson body, CommandContext caller) {
        PersonId person = newcomers.resolveId(organization, body, caller);
        return commands.send(organization, caller, person, AddPerson.of(body, organization, person));
    }
}
