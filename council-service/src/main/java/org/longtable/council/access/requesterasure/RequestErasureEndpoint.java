package org.longtable.council.access.requesterasure;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RequestErasureEndpoint {

    private final CommandDispatcher commands;

    RequestErasureEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Request your own erasure", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/erasure-request")
    CommandResult request(
            @PathVariable OrganizationId organization, @PathVariable PersonId person, CommandContext caller) {
        return commands.send(organization, caller, person, new RequestErasure(organization, person));
    }
}
