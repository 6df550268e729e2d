package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.longtable.contract.ActionId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssignActionEndpoint {

    /**
     * This request body describes the action item, its owner, and its due date.
     *
     * @param text what is to be done
     * @param owner who does it
     * @param due the last day on which it is in time
     */
    record AssignActionBody(
            @NotBlank @MultiLine(max = 500) String text,
            @NotNull PersonId owner,
            @NotNull LocalDate due) {}

    private final CommandDispatcher commands;

    AssignActionEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note what somebody takes on", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/actions")
    CommandResult assign(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody AssignActionBody body,
            CommandContext caller) {
        ActionId action = new ActionId(caller.deriveId("action"));
        return commands.send(
                caller.forCouncil(council),
                action,
                new AssignAction(meeting, action, body.text().strip(), body.owner(), body.due()));
    }
}
