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
class CorrectMinutesEndpoint {

    /**
     * This request body holds the corrected text and the reason.
     *
     * @param what how it reads rightly
     * @param why what was wrong
     */
    record CorrectMinutesBody(
            @NotBlank @MultiLine(max = 4000) String what,
            @NotBlank @MultiLine(max = 1000) String why) {}

    private final CommandDispatcher commands;

    CorrectMinutesEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Put something in the minutes right", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/corrections")
    CommandResult correct(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody CorrectMinutesBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new CorrectMinutes(meeting, body.what().strip(), body.why().strip()));
    }
}
