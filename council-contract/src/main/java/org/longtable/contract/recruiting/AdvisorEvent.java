package org.longtable.contract.recruiting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.EventName;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Words;

/** The interface groups the events of one advisor's skills, onboarding, and trials. All days are of the council's zone. */
public sealed interface AdvisorEvent extends RecruitingEvent {

    /** Whose way through the council. */
    AdvisorId advisor();

    /** Who that is. */
    PersonId person();

    @Override
    @JsonIgnore
    default AdvisorId stream() {
        return advisor();
    }

    /**
     * Somebody said what they can and like to do; it takes the place of what they said before. Never a ranking.
     *
     * @param skills from the closed set, in its order, each once
     * @param languages BCP 47 tags of the languages they can work in
     * @param interests what they care about, in their own words, or null
     * @param strengths what they are good at, in their own words, or null
     */
    @EventName("recruiting.SkillsProfiled")
    record SkillsProfiled(
            AdvisorId advisor,
            PersonId person,
            List<Skill> skills,
            List<String> languages,
            @Nullable Personal interests,
            @Nullable Personal strengths)
            implements AdvisorEvent {}

    /**
     * A step of onboarding was completed, or renewed.
     *
     * @param step which one
     * @param evidence where the proof lies (a certificate's reference), or null; never a taxpayer number
     * @param completedOn the day it was completed
     * @param expiresOn the last day on which it counts, or null when it never expires
     */
    @EventName("recruiting.OnboardingStepCompleted")
    record OnboardingStepCompleted(
            AdvisorId advisor,
            PersonId person,
            OnboardingStep step,
            @Nullable Words evidence,
            LocalDate completedOn,
            @Nullable LocalDate expiresOn)
            implements AdvisorEvent {}

    /**
     * A time-boxed trial began, so that both sides can see whether they fit.
     *
     * @param goal what it is for
     * @param startsOn its first day
     * @param endsOn its last day
     */
    @EventName("recruiting.TrialStarted")
    record TrialStarted(AdvisorId advisor, PersonId person, Personal goal, LocalDate startsOn, LocalDate endsOn)
            implements AdvisorEvent {}

    /**
     * A trial ended.
     *
     * @param fit how it went, for both sides
     * @param note what both sides said, or null
     */
    @EventName("recruiting.TrialClosed")
    record TrialClosed(
            AdvisorId advisor,
            PersonId person,
            TrialOutcome fit,
            @Nullable Personal note) implements AdvisorEvent {}
}
