package org.longtable.council.meetings.cancelmeeting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CancelMeetingEndpoint {

    /**
     * Why.
     *
     * @param reason in words that name nobody
     */
    record CancelMeetingBody(@NotBlank @MultiLine(max = 500) String reason) {}

    private final Commands commands;

    CancelMeetingEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Cancel a meeting", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/cancellation")
    Done cancel(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody CancelMeetingBody body,
            Caller caller) {
        return commands.send(
                caller.in(council),
                meeting,
                new CancelMeeting(meeting, body.reason().strip()));
    }
}
