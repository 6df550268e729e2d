package org.longtable.council.ideas;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HandOverIdeaEndpoint {

    /**
     * This request body names the new owner and the new due date.
     *
     * @param owner who sees that it is carried out
     * @param due by when, in the council's zone
     */
    record ReassignIdeaBody(
            @NotNull PersonId owner, @NotNull LocalDate due) {}

    private final CommandDispatcher commands;

    HandOverIdeaEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Give an accepted idea to somebody else, or another date", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/handovers")
    CommandResult handOver(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody ReassignIdeaBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), idea, new ReassignIdea(idea, body.owner(), body.due()));
    }
}
