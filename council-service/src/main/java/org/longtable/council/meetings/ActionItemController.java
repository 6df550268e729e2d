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

/** Receives the commands about action items. */
@RestController
class ActionItemController {

    /**
     * Describes the action item, its owner, and its due date.
     *
     * @param text the text of the action item
     * @param owner the owner of the action item
     * @param due the due date
     */
    record AssignActionBody(
            @NotBlank @MultiLine(max = 500) String text,
            @NotNull PersonId owner,
            @NotNull LocalDate due) {}

    /**
     * Names the new owner of the action item.
     *
     * @param owner the new owner of the action item
     */
    record ReassignActionBody(@NotNull PersonId owner) {}

    /**
     * Gives the new due date and the reason.
     *
     * @param due the due date
     * @param reason the reason, without names of people
     */
    record ChangeActionDueDateBody(
            @NotNull LocalDate due,
            @NotBlank @MultiLine(max = 500) String reason) {}

    private final CommandDispatcher commands;

    ActionItemController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Assign an action item", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/actions")
    CommandResult assignAction(
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

    @Operation(summary = "Reassign an action item", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/actions/{action}/owner")
    CommandResult reassignAction(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @PathVariable ActionId action,
            @Valid @RequestBody ReassignActionBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), action, new ReassignAction(meeting, action, body.owner()));
    }

    @Operation(summary = "Change the due date of an action item", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/actions/{action}/due")
    CommandResult moveActionDue(
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

    @Operation(summary = "Complete an action item", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/actions/{action}/completion")
    CommandResult completeAction(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @PathVariable ActionId action,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), action, new CompleteAction(meeting, action));
    }
}
