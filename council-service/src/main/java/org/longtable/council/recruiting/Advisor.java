package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.contract.recruiting.AdvisorEvent.OnboardingStepCompleted;
import org.longtable.contract.recruiting.AdvisorEvent.SkillsProfiled;
import org.longtable.contract.recruiting.AdvisorEvent.TrialClosed;
import org.longtable.contract.recruiting.AdvisorEvent.TrialStarted;
import org.longtable.contract.recruiting.OnboardingStep;

/**
 * Holds the skill profile, the onboarding steps, and the running trial of an advisor.
 *
 * @param profile the latest skill profile, or null when there is none
 * @param steps the latest completion of each step
 * @param trialFrom the first day of the running trial, or null when none is running
 */
public record Advisor(
        @Nullable SkillsProfiled profile,
        Map<OnboardingStep, OnboardingStepCompleted> steps,
        @Nullable LocalDate trialFrom) {

    /** The state before the first event. */
    public static final Advisor NONE = new Advisor(null, Map.of(), null);

    Advisor evolve(AdvisorEvent event) {
        return switch (event) {
            case SkillsProfiled e -> new Advisor(e, steps, trialFrom);
            case OnboardingStepCompleted e -> new Advisor(profile, with(e), trialFrom);
            case TrialStarted e -> new Advisor(profile, steps, e.startsOn());
            case TrialClosed e -> new Advisor(profile, steps, null);
        };
    }

    private Map<OnboardingStep, OnboardingStepCompleted> with(OnboardingStepCompleted step) {
        Map<OnboardingStep, OnboardingStepCompleted> all = new HashMap<>(steps);
        all.put(step.step(), step);
        return Map.copyOf(all);
    }
}
