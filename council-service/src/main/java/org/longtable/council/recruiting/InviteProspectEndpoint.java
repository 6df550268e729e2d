package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InviteProspectEndpoint {

    private final CommandDispatcher commands;

    InviteProspectEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Ask a prospect to take a seat", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/invitation")
    CommandResult invite(@PathVariable CouncilId council, @PathVariable AdvisorId advisor, CommandContext caller) {
        return commands.send(caller.forCouncil(council), advisor, new InviteProspect(council, advisor));
    }
}
