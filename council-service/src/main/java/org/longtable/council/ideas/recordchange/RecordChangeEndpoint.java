package org.longtable.council.ideas.recordchange;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
class RecordChangeEndpoint {

    /**
     * What changed, and what its author is told.
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
     * What the author is told.
     *
     * @param text in words for the author
     * @param language BCP 47 tag of the text's language
     */
    record RecordChangeAnswer(
            @NotBlank @MultiLine(max = 4000) String text,
            @NotBlank @Language String language) {}

    private final Commands commands;

    RecordChangeEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Record what is different because of an idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/change")
    Done record(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody RecordChangeBody body,
            Caller caller) {
        return commands.send(
                caller.in(council),
                idea,
                new RecordChange(idea, caller.says(body.change()), body.since(), answer(body, caller)));
    }

    private static RecordChange.@Nullable Answer answer(RecordChangeBody body, Caller caller) {
        RecordChangeAnswer answer = body.answer();
        return answer == null ? null : new RecordChange.Answer(caller.says(answer.text()), answer.language());
    }
}
