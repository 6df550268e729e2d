package org.longtable.council.access.requesterasure;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RequestErasureEndpoint {

    private final Commands commands;

    RequestErasureEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Ask to be erased", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/erasure-request")
    Done request(@PathVariable OrganizationId organization, @PathVariable PersonId person, Caller caller) {
        return commands.send(organization, caller, person, new RequestErasure(organization, person));
    }
}
