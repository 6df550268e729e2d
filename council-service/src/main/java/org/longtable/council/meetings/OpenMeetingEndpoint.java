package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenMeetingEndpoint {

    private final CommandDispatcher commands;

    OpenMeetingEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Begin a meeting", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/opening")
    CommandResult open(@PathVariable CouncilId council, @PathVariable MeetingId meeting, CommandContext caller) {
        return commands.send(caller.forCouncil(council), meeting, new OpenMeeting(meeting));
    }
}
