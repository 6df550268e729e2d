package org.longtable.council.meetings.completeaction;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.ActionId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CompleteActionEndpoint {

    private final Commands commands;

    CompleteActionEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Say that an action item is done", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/actions/{action}/completion")
    Done complete(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @PathVariable ActionId action,
            Caller caller) {
        return commands.send(caller.in(council), action, new CompleteAction(meeting, action));
    }
}
