package org.longtable.council.meetings.removeagendaitem;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RemoveAgendaItemEndpoint {

    private final Commands commands;

    RemoveAgendaItemEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Take an item off the agenda", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/agenda/{item}/removal")
    Done remove(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @PathVariable AgendaItemId item,
            Caller caller) {
        return commands.send(caller.in(council), item, new RemoveAgendaItem(meeting, item));
    }
}
