package org.longtable.council.ideas;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReopenIdeaEndpoint {

    /**
     * This request body says why the idea is reopened.
     *
     * @param why what is new
     */
    record ReopenIdeaBody(@NotBlank @MultiLine(max = 4000) String why) {}

    private final CommandDispatcher commands;

    ReopenIdeaEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Weigh an idea again that was declined or carried out", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/reopening")
    CommandResult reopen(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody ReopenIdeaBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), idea, new ReopenIdea(idea, caller.personalText(body.why())));
    }
}
