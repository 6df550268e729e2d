package org.longtable.council.ideas.putonagenda;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PutIdeaOnAgendaEndpoint {

    /**
     * Where it will be talked over.
     *
     * @param meeting at which meeting
     */
    record PutIdeaOnAgendaBody(@NotNull MeetingId meeting) {}

    private final Commands commands;

    PutIdeaOnAgendaEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Say at which meeting an idea will be talked over", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/agendas")
    Done put(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody PutIdeaOnAgendaBody body,
            Caller caller) {
        return commands.send(caller.in(council), idea, new PutIdeaOnAgenda(idea, body.meeting()));
    }
}
