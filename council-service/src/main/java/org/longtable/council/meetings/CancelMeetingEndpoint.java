package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
class CancelMeetingEndpoint {

    /**
     * This request body gives the reason for the cancellation.
     *
     * @param reason in words that name nobody
     */
    record CancelMeetingBody(@NotBlank @MultiLine(max = 500) String reason) {}

    private final CommandDispatcher commands;

    CancelMeetingEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Cancel a meeting", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/cancellation")
    CommandResult cancel(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody CancelMeetingBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new CancelMeeting(meeting, body.reason().strip()));
    }
}
