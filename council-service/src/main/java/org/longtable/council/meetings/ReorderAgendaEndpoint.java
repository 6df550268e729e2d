package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReorderAgendaEndpoint {

    /**
     * This request body lists every agenda item in the new order.
     *
     * @param items every item that stands on the agenda, each once
     */
    record ReorderAgendaBody(@NotEmpty @Size(max = 200) List<@NotNull AgendaItemId> items) {}

    private final CommandDispatcher commands;

    ReorderAgendaEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Put the agenda in another order", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/agenda/order")
    CommandResult reorder(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody ReorderAgendaBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), meeting, new ReorderAgenda(meeting, body.items()));
    }
}
