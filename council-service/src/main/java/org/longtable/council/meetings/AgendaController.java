package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives the commands about the agenda of a meeting. */
@RestController
class AgendaController {

    /**
     * Describes the agenda item to add.
     *
     * @param title the title, in one line
     * @param minutes the planned duration in minutes
     * @param presenter the person who presents the item; optional
     * @param kind the kind of item
     * @param idea the idea to discuss; only with kind IDEA
     */
    record AddAgendaItemBody(
            @NotBlank @SingleLine(max = 200) String title,
            @Min(1) @Max(1440) int minutes,
            @Nullable PersonId presenter,
            @NotNull AgendaItemKind kind,
            @Nullable IdeaId idea) {}

    /**
     * Lists every agenda item in the new order.
     *
     * @param items every item on the agenda, each once
     */
    record ReorderAgendaBody(@NotEmpty @Size(max = 200) List<@NotNull AgendaItemId> items) {}

    private final CommandDispatcher commands;

    AgendaController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Add an agenda item", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/agenda")
    CommandResult addAgendaItem(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody AddAgendaItemBody body,
            CommandContext caller) {
        AgendaItemId item = new AgendaItemId(caller.deriveId("item"));
        return commands.send(
                caller.forCouncil(council),
                item,
                new AddAgendaItem(
                        meeting,
                        item,
                        body.title().strip(),
                        body.minutes(),
                        body.presenter(),
                        body.kind(),
                        body.idea()));
    }

    @Operation(summary = "Remove an agenda item", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/agenda/{item}/removal")
    CommandResult removeAgendaItem(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @PathVariable AgendaItemId item,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), item, new RemoveAgendaItem(meeting, item));
    }

    @Operation(summary = "Reorder the agenda", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/agenda/order")
    CommandResult reorderAgenda(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody ReorderAgendaBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), meeting, new ReorderAgenda(meeting, body.items()));
    }
}
