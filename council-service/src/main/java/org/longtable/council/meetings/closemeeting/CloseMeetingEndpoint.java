package org.longtable.council.meetings.closemeeting;

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
class CloseMeetingEndpoint {

    /**
     * The minutes.
     *
     * @param minutes their text
     */
    record CloseMeetingBody(
            @NotBlank @MultiLine(max = 50_000) String minutes) {}

    private final Commands commands;

    CloseMeetingEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "End a meeting; its minutes stand from now on", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/closing")
    Done close(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody CloseMeetingBody body,
            Caller caller) {
        return commands.send(
                caller.in(council),
                meeting,
                new CloseMeeting(meeting, body.minutes().strip()));
    }
}
