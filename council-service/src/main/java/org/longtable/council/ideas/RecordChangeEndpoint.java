package org.longtable.council.ideas;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
class RecordChangeEndpoint {

    /**
     * This request body describes the change and holds an optional answer to the author.
     *
     * @param change what is different now
     * @param since since when, in the council's zone
     * @param answer what the author is told at once; without it the answer is still owed
     */
    record RecordChangeBody(
            @NotBlank @MultiLine(max = 4000) String change,
            @NotNull LocalDate since,
            @Nullable @Valid RecordChangeAnswer answer) {}

    /**
     * This request body part holds the answer to the idea's author and its language.
     *
     * @param text in words for the author
     * @param language BCP 47 tag of the text's language
     */
    record RecordChangeAnswer(
            @NotBlank @MultiLine(max = 4000) String text,
            @NotBlank @ValidLanguageTag String language) {}

    private final CommandDispatcher commands;

    RecordChangeEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Record what is different because of an idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/change")
    CommandResult record(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody RecordChangeBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                idea,
                new RecordChange(idea, caller.personalText(body.change()), body.since(), answer(body, caller)));
    }

    private static RecordChange.@Nullable AuthorAnswer answer(RecordChangeBody body, CommandContext caller) {
        RecordChangeAnswer answer = body.answer();
        return answer == null
                ? null
                : new RecordChange.AuthorAnswer(caller.personalText(answer.text()), answer.language());
    }
}
