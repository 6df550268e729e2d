package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.TrialOutcome;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives the commands about onboarding, skills and trials of an advisor. */
@RestController
class AdvisorController {

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

    /**
     * This request body holds the advisor's skills, languages, and interests.
     *
     * @param skills what they bring to a piece of work
     * @param languages BCP 47 tags of the languages they can work in
     * @param interests what they care about, in their own words; optional
     * @param strengths what they are good at, in their own words; optional
     */
    record UpdateSkillProfileBody(
            @NotNull @Size(max = 20) List<@NotNull Skill> skills,
            @NotNull @Size(max = 20) List<@NotBlank String> languages,
            @Nullable @MultiLine(max = 2000) String interests,
            @Nullable @MultiLine(max = 2000) String strengths) {}

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

    AdvisorController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Complete or renew an onboarding step", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/onboarding")
    CommandResult completeOnboardingStep(
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

    @Operation(summary = "Update an advisor's skill profile", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/profile")
    CommandResult profileSkills(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody UpdateSkillProfileBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                advisor,
                new UpdateSkillProfile(
                        council, advisor, body.skills(), body.languages(), body.interests(), body.strengths()));
    }

    @Operation(
            summary = "Start an advisor's trial",
            description = "A trial has a goal, a first day, and a last day.",
            tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/trials")
    CommandResult startTrial(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody StartTrialBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                advisor,
                new StartTrial(council, advisor, body.goal(), body.startsOn(), body.endsOn()));
    }

    @Operation(summary = "Close an advisor's current trial", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/trials/closing")
    CommandResult closeTrial(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody CloseTrialBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council), advisor, new CloseTrial(council, advisor, body.fit(), body.note()));
    }
}
