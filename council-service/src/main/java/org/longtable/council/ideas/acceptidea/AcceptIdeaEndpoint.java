package org.longtable.council.ideas.acceptidea;

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
class AcceptIdeaEndpoint {

    /**
     * Who sees to it, and by when.
     *
     * @param owner who sees that it is carried out
     * @param due by when, in the council's zone
     */
    record AcceptIdeaBody(@NotNull PersonId owner, @NotNull LocalDate due) {}

    private final Commands commands;

    AcceptIdeaEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Accept an idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/acceptance")
    Done accept(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody AcceptIdeaBody body,
            Caller caller) {
        return commands.send(caller.in(council), idea, new AcceptIdea(idea, body.owner(), body.due()));
    }
}
