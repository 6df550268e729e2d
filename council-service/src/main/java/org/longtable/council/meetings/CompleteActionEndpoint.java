package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.ActionId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CompleteActionEndpoint {

    private final CommandDispatcher commands;

    CompleteActionEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Say that an action item is done", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/actions/{action}/completion")
    CommandResult complete(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @PathVariable ActionId action,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), action, new CompleteAction(meeting, action));
    }
}
