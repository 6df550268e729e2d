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
class DeclineIdeaEndpoint {

    /**
     * This request body gives the reason for declining the idea and its language.
     *
     * @param reason in words for the author
     * @param language BCP 47 tag of the reason's language
     */
    record DeclineIdeaBody(
            @NotBlank @MultiLine(max = 4000) String reason,
            @NotBlank @ValidLanguageTag String language) {}

    private final CommandDispatcher commands;

    DeclineIdeaEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Decline an idea, with a reason that its author will read", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/declination")
    CommandResult decline(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody DeclineIdeaBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                idea,
                new DeclineIdea(idea, caller.personalText(body.reason()), body.language()));
    }
}
