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
class AcceptIdeaEndpoint {

    /**
     * This request body names the owner of the idea and the due date.
     *
     * @param owner who sees that it is carried out
     * @param due by when, in the council's zone
     */
    record AcceptIdeaBody(@NotNull PersonId owner, @NotNull LocalDate due) {}

    private final CommandDispatcher commands;

    AcceptIdeaEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Accept an idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/acceptance")
    CommandResult accept(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody AcceptIdeaBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), idea, new AcceptIdea(idea, body.owner(), body.due()));
    }
}
