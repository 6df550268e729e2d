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

/** Receives the commands about tests of change. */
@RestController
class TestOfChangeController {

    /**
     * Holds the plan and the prediction of a plan-do-study-act cycle.
     *
     * @param plan the plan of the test: what, where, and for how long
     * @param prediction the expected result
     */
    record StartTestOfChangeBody(
            @NotBlank @MultiLine(max = 4000) String plan,
            @NotBlank @MultiLine(max = 4000) String prediction) {}

    /**
     * Holds the result and the decision of a plan-do-study-act cycle.
     *
     * @param result the observed result, compared with the prediction
     * @param decision the council's decision about the change
     */
    record StudyTestOfChangeBody(
            @NotBlank @MultiLine(max = 4000) String result,
            @NotNull TestOfChangeDecision decision) {}

    private final CommandDispatcher commands;

    TestOfChangeController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Start a test of change", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/tests")
    CommandResult startTestOfChange(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody StartTestOfChangeBody body,
            CommandContext caller) {
        TestOfChangeId test = new TestOfChangeId(caller.deriveId("test"));
        return commands.send(
                caller.forCouncil(council),
                test,
                new StartTestOfChange(
                        idea, test, caller.personalText(body.plan()), caller.personalText(body.prediction())));
    }

    @Operation(summary = "Record the study of a test of change", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/tests/{test}/study")
    CommandResult studyTestOfChange(
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
