package org.longtable.council.access.addperson;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.access.Newcomer;
import org.longtable.council.access.Newcomers;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AddPersonEndpoint {

    private final Commands commands;
    private final Newcomers newcomers;

    AddPersonEndpoint(Commands commands, Newcomers newcomers) {
        this.commands = commands;
        this.newcomers = newcomers;
    }

    @Operation(summary = "Add a person", tags = "access")
    @PostMapping("/api/organizations/{organization}/people")
    Done add(@PathVariable OrganizationId organization, @Valid @RequestBody Newcomer body, Caller caller) {
        PersonId person = newcomers.idOf(organization, body, caller);
        return commands.send(organization, caller, person, AddPerson.of(body, organization, person));
    }
}
