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

/** The interface groups the events of one advisor's skills, onboarding, and trials. All dates are in the council's time zone. */
public sealed interface AdvisorEvent extends RecruitingEvent {

    /** Returns the membership. */
    AdvisorId advisor();

    /** Returns the person. */
    PersonId person();

    @Override
    @JsonIgnore
    default AdvisorId stream() {
        return advisor();
    }

    /**
     * A person described their skills and interests, which replaces the previous description. It is never a ranking.
     *
     * @param skills skills from the closed set, in its order, each once
     * @param languages BCP 47 tags of the languages in which the person can work
     * @param interests interests in the person's own words, or null
     * @param strengths strengths in the person's own words, or null
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
     * An onboarding step was completed or renewed.
     *
     * @param step completed step
     * @param evidence reference to the proof, such as a certificate number, or null; never a taxpayer number
     * @param completedOn day of the completion
     * @param expiresOn last day on which it is valid, or null when it never expires
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
     * A trial of limited duration began, in which both sides see whether they fit.
     *
     * @param goal purpose of the trial
     * @param startsOn first day
     * @param endsOn last day
     */
    @EventName("recruiting.TrialStarted")
    record TrialStarted(AdvisorId advisor, PersonId person, Personal goal, LocalDate startsOn, LocalDate endsOn)
            implements AdvisorEvent {}

    /**
     * A trial ended.
     *
     * @param fit outcome for both sides
     * @param note what both sides said, or null
     */
    @EventName("recruiting.TrialClosed")
    record TrialClosed(
            AdvisorId advisor,
            PersonId person,
            TrialOutcome fit,
            @Nullable Personal note) implements AdvisorEvent {}
}
