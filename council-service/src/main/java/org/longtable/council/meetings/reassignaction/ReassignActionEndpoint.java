package org.longtable.council.meetings.reassignaction;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.contract.ActionId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReassignActionEndpoint {

    /**
     * To whom.
     *
     * @param owner who does it from now on
     */
    record ReassignActionBody(@NotNull PersonId owner) {}

    private final Commands commands;

    ReassignActionEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Hand an action item to somebody else", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/actions/{action}/owner")
    Done reassign(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @PathVariable ActionId action,
            @Valid @RequestBody ReassignActionBody body,
            Caller caller) {
        return commands.send(caller.in(council), action, new ReassignAction(meeting, action, body.owner()));
    }
}
