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
     * Names the onboarding step and its evidence.
     *
     * @param step the onboarding step
     * @param evidence a reference to the proof, such as a certificate number; optional; never a taxpayer number
     * @param completedOn the completion date; today when omitted
     * @param expiresOn the last valid day; the step never expires when omitted
     */
    record CompleteOnboardingStepBody(
            @NotNull OnboardingStep step,
            @Nullable @SingleLine(max = 200) String evidence,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate expiresOn) {}

    /**
     * Holds the advisor's skills, languages, and interests.
     *
     * @param skills the advisor's skills
     * @param languages the BCP 47 tags of the advisor's working languages
     * @param interests the advisor's interests, in the advisor's own words; optional
     * @param strengths the advisor's strengths, in the advisor's own words; optional
     */
    record UpdateSkillProfileBody(
            @NotNull @Size(max = 20) List<@NotNull Skill> skills,
            @NotNull @Size(max = 20) List<@NotBlank String> languages,
            @Nullable @MultiLine(max = 2000) String interests,
            @Nullable @MultiLine(max = 2000) String strengths) {}

    /**
     * Gives the goal and the dates of the trial.
     *
     * @param goal the goal of the trial
     * @param startsOn the first day; today when omitted
     * @param endsOn the last day
     */
    record StartTrialBody(
            @NotBlank @MultiLine(max = 500) String goal,
            @Nullable LocalDate startsOn,
            @NotNull LocalDate endsOn) {}

    /**
     * Holds the result of the trial.
     *
     * @param fit whether the trial was a fit for both sides
     * @param note a note about what both sides said; optional
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
