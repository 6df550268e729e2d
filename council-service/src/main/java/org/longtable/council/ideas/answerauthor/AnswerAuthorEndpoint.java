package org.longtable.council.ideas.answerauthor;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.council.ideas.Language;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnswerAuthorEndpoint {

    /**
     * What the author is told.
     *
     * @param answer in words for the author
     * @param language BCP 47 tag of the answer's language
     */
    record AnswerAuthorBody(
            @NotBlank @MultiLine(max = 4000) String answer,
            @NotBlank @Language String language) {}

    private final Commands commands;

    AnswerAuthorEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Answer the author of an idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/answers")
    Done answer(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody AnswerAuthorBody body,
            Caller caller) {
        return commands.send(
                caller.in(council), idea, new AnswerAuthor(idea, caller.says(body.answer()), body.language()));
    }
}
