package org.longtable.council.ideas;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.ideas.TestOfChangeDecision;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StudyTestOfChangeEndpoint {

    /**
     * This request body holds the result and the decision of a plan-do-study-act cycle.
     *
     * @param result what came of it, beside what was predicted
     * @param decision what the council does with that
     */
    record StudyTestOfChangeBody(
            @NotBlank @MultiLine(max = 4000) String result,
            @NotNull TestOfChangeDecision decision) {}

    private final CommandDispatcher commands;

    StudyTestOfChangeEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Record what was learned from a test of change", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/tests/{test}/study")
    CommandResult study(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @PathVariable TestOfChangeId test,
            @Valid @RequestBody StudyTestOfChangeBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                test,
                new StudyTestOfChange(idea, test, caller.personalText(body.result()), body.decision()));
    }
}
