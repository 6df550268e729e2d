package org.longtable.council.ideas.starttestofchange;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.TestOfChangeId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StartTestOfChangeEndpoint {

    /**
     * The first half of a plan-do-study-act cycle.
     *
     * @param plan what is tried, where and for how long
     * @param prediction what is expected to come of it
     */
    record StartTestOfChangeBody(
            @NotBlank @MultiLine(max = 4000) String plan,
            @NotBlank @MultiLine(max = 4000) String prediction) {}

    private final Commands commands;

    StartTestOfChangeEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Begin a test of change", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/tests")
    Done start(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody StartTestOfChangeBody body,
            Caller caller) {
        TestOfChangeId test = new TestOfChangeId(caller.newId("test"));
        return commands.send(
                caller.in(council),
                test,
                new StartTestOfChange(idea, test, caller.says(body.plan()), caller.says(body.prediction())));
    }
}
