package org.longtable.council.ideas.handoveridea;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HandOverIdeaEndpoint {

    /**
     * Who sees to it from now on, and by when.
     *
     * @param owner who sees that it is carried out
     * @param due by when, in the council's zone
     */
    record HandOverIdeaBody(
            @NotNull PersonId owner, @NotNull LocalDate due) {}

    private final Commands commands;

    HandOverIdeaEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Give an accepted idea to somebody else, or another date", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/handovers")
    Done handOver(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody HandOverIdeaBody body,
            Caller caller) {
        return commands.send(caller.in(council), idea, new HandOverIdea(idea, body.owner(), body.due()));
    }
}
