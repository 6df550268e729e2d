package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.contract.ActionId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReassignActionEndpoint {

    /**
     * This request body names the new owner of the action item.
     *
     * @param owner who does it from now on
     */
    record ReassignActionBody(@NotNull PersonId owner) {}

    private final CommandDispatcher commands;

    ReassignActionEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Hand an action item to somebody else", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/actions/{action}/owner")
    CommandResult reassign(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @PathVariable ActionId action,
            @Valid @RequestBody ReassignActionBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), action, new ReassignAction(meeting, action, body.owner()));
    }
}
