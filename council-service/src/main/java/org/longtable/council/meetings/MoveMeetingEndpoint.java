package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
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
class MoveMeetingEndpoint {

    /**
     * This request body gives the new start and the reason.
     *
     * @param start when it begins now, UTC
     * @param reason why, in words that name nobody
     */
    record RescheduleMeetingBody(
            @NotNull Instant start,
            @NotBlank @MultiLine(max = 500) String reason) {}

    private final CommandDispatcher commands;

    MoveMeetingEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Move a meeting to another time", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/move")
    CommandResult move(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody RescheduleMeetingBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new RescheduleMeeting(meeting, body.start(), body.reason().strip()));
    }
}
