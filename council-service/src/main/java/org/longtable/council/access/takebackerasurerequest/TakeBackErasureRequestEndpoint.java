package org.longtable.council.access.takebackerasurerequest;

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
class TakeBackErasureRequestEndpoint {

    private final CommandDispatcher commands;

    TakeBackErasureRequestEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Withdraw your erasure request", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/erasure-request/taking-back")
    CommandResult takeBack(
            @PathVariable OrganizationId organization, @PathVariable PersonId person, CommandContext caller) {
        return commands.send(organization, caller, person, new WithdrawErasureRequest(organization, person));
    }
}
