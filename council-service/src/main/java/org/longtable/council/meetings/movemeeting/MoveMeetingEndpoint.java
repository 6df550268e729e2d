package org.longtable.council.meetings.movemeeting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
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
class MoveMeetingEndpoint {

    /**
     * To when, and why.
     *
     * @param start when it begins now, UTC
     * @param reason why, in words that name nobody
     */
    record MoveMeetingBody(
            @NotNull Instant start,
            @NotBlank @MultiLine(max = 500) String reason) {}

    private final Commands commands;

    MoveMeetingEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Move a meeting to another time", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/move")
    Done move(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody MoveMeetingBody body,
            Caller caller) {
        return commands.send(
                caller.in(council),
                meeting,
                new MoveMeeting(meeting, body.start(), body.reason().strip()));
    }
}
