package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.longtable.contract.ActionId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MoveActionDueEndpoint {

    /**
     * This request body gives the new due date and the reason.
     *
     * @param due the last day on which it is in time
     * @param reason in words that name nobody
     */
    record ChangeActionDueDateBody(
            @NotNull LocalDate due,
            @NotBlank @MultiLine(max = 500) String reason) {}

    private final CommandDispatcher commands;

    MoveActionDueEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Move the day on which an action item is due", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/actions/{action}/due")
    CommandResult move(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @PathVariable ActionId action,
            @Valid @RequestBody ChangeActionDueDateBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                action,
                new ChangeActionDueDate(
                        meeting, action, body.due(), body.reason().strip()));
    }
}
