package org.longtable.council.ideas;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PutIdeaOnAgendaEndpoint {

    /**
     * This request body names the meeting at which the idea will be discussed.
     *
     * @param meeting at which meeting
     */
    record PutIdeaOnAgendaBody(@NotNull MeetingId meeting) {}

    private final CommandDispatcher commands;

    PutIdeaOnAgendaEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Say at which meeting an idea will be talked over", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/agendas")
    CommandResult put(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody PutIdeaOnAgendaBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), idea, new PutIdeaOnAgenda(idea, body.meeting()));
    }
}
