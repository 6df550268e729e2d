package org.longtable.council.ideas;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.TestOfChangeId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StartTestOfChangeEndpoint {

    /**
     * This request body holds the plan and the prediction of a plan-do-study-act cycle.
     *
     * @param plan what is tried, where and for how long
     * @param prediction what is expected to come of it
     */
    record StartTestOfChangeBody(
            @NotBlank @MultiLine(max = 4000) String plan,
            @NotBlank @MultiLine(max = 4000) String prediction) {}

    private final CommandDispatcher commands;

    StartTestOfChangeEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Begin a test of change", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/tests")
    CommandResult start(
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
}
