package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CompleteOnboardingStepEndpoint {

    /**
     * This request body names the onboarding step and its evidence.
     *
     * @param step which one
     * @param evidence where the proof lies (a certificate's reference); optional; never a taxpayer number
     * @param completedOn the day it was completed; today when left out
     * @param expiresOn the last day on which it counts; never expires when left out
     */
    record CompleteOnboardingStepBody(
            @NotNull OnboardingStep step,
            @Nullable @SingleLine(max = 200) String evidence,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate expiresOn) {}

    private final CommandDispatcher commands;

    CompleteOnboardingStepEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note that a step of onboarding was completed, or renewed", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/onboarding")
    CommandResult complete(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody CompleteOnboardingStepBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                advisor,
                new CompleteOnboardingStep(
                        council, advisor, body.step(), body.evidence(), body.completedOn(), body.expiresOn()));
    }
}
