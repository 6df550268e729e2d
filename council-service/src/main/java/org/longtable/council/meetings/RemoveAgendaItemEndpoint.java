package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RemoveAgendaItemEndpoint {

    private final CommandDispatcher commands;

    RemoveAgendaItemEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Take an item off the agenda", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/agenda/{item}/removal")
    CommandResult remove(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @PathVariable AgendaItemId item,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), item, new RemoveAgendaItem(meeting, item));
    }
}
