package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.recruiting.TrialOutcome;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CloseTrialEndpoint {

    /**
     * This request body holds the result of the trial.
     *
     * @param fit for both sides
     * @param note what both sides said; optional
     */
    record CloseTrialBody(
            @NotNull TrialOutcome fit,
            @Nullable @MultiLine(max = 2000) String note) {}

    private final CommandDispatcher commands;

    CloseTrialEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "End the trial that is running", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/trials/closing")
    CommandResult close(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody CloseTrialBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council), advisor, new CloseTrial(council, advisor, body.fit(), body.note()));
    }
}
