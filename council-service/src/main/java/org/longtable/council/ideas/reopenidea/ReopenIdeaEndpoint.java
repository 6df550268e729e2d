package org.longtable.council.ideas.reopenidea;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReopenIdeaEndpoint {

    /**
     * What is new.
     *
     * @param why what is new
     */
    record ReopenIdeaBody(@NotBlank @MultiLine(max = 4000) String why) {}

    private final Commands commands;

    ReopenIdeaEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Weigh an idea again that was declined or carried out", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/reopening")
    Done reopen(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody ReopenIdeaBody body,
            Caller caller) {
        return commands.send(caller.in(council), idea, new ReopenIdea(idea, caller.says(body.why())));
    }
}
