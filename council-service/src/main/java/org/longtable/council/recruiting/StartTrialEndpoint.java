package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StartTrialEndpoint {

    /**
     * This request body gives the goal and the dates of the trial.
     *
     * @param goal what it is for
     * @param startsOn its first day; today when left out
     * @param endsOn its last day
     */
    record StartTrialBody(
            @NotBlank @MultiLine(max = 500) String goal,
            @Nullable LocalDate startsOn,
            @NotNull LocalDate endsOn) {}

    private final CommandDispatcher commands;

    StartTrialEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Start a time-boxed trial", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/trials")
    CommandResult start(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody StartTrialBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                advisor,
                new StartTrial(council, advisor, body.goal(), body.startsOn(), body.endsOn()));
    }
}
