package org.longtable.council.recruiting.inviteprospect;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InviteProspectEndpoint {

    private final Commands commands;

    InviteProspectEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Ask a prospect to take a seat", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/invitation")
    Done invite(@PathVariable CouncilId council, @PathVariable AdvisorId advisor, Caller caller) {
        return commands.send(caller.in(council), advisor, new InviteProspect(council, advisor));
    }
}
