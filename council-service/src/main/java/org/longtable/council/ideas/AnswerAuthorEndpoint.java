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
class AnswerAuthorEndpoint {

    /**
     * This request body holds the answer to the author and its language.
     *
     * @param answer in words for the author
     * @param language BCP 47 tag of the answer's language
     */
    record AnswerAuthorBody(
            @NotBlank @MultiLine(max = 4000) String answer,
            @NotBlank @ValidLanguageTag String language) {}

    private final CommandDispatcher commands;

    AnswerAuthorEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Answer the author of an idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/answers")
    CommandResult answer(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody AnswerAuthorBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                idea,
                new AnswerAuthor(idea, caller.personalText(body.answer()), body.language()));
    }
}
