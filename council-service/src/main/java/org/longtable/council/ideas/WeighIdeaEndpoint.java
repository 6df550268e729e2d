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
class WeighIdeaEndpoint {

    /**
     * This request body holds the note about the review.
     *
     * @param note what speaks for and against it
     */
    record ReviewIdeaBody(@NotBlank @MultiLine(max = 4000) String note) {}

    private final CommandDispatcher commands;

    WeighIdeaEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note what was said when an idea was weighed", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/weighings")
    CommandResult weigh(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody ReviewIdeaBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), idea, new ReviewIdea(idea, caller.personalText(body.note())));
    }
}
