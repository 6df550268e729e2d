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
class CloseMeetingEndpoint {

    /**
     * This request body holds the text of the minutes.
     *
     * @param minutes their text
     */
    record CloseMeetingBody(
            @NotBlank @MultiLine(max = 50_000) String minutes) {}

    private final CommandDispatcher commands;

    CloseMeetingEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "End a meeting; its minutes stand from now on", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/closing")
    CommandResult close(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody CloseMeetingBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new CloseMeeting(meeting, body.minutes().strip()));
    }
}
