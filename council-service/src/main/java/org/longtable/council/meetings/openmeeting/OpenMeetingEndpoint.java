package org.longtable.council.meetings.openmeeting;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenMeetingEndpoint {

    private final Commands commands;

    OpenMeetingEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Begin a meeting", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/opening")
    Done open(@PathVariable CouncilId council, @PathVariable MeetingId meeting, Caller caller) {
        return commands.send(caller.in(council), meeting, new OpenMeeting(meeting));
    }
}
