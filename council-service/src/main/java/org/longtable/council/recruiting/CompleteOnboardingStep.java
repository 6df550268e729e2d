package org.longtable.council.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.contract.recruiting.AdvisorEvent.OnboardingStepCompleted;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Records that an onboarding step was completed or renewed.
 *
 * @param step the onboarding step
 * @param evidence a reference to the proof, or null; never a taxpayer number
 * @param completedOn the completion date, or null for today
 * @param expiresOn the last valid day, or null when the step never expires
 */
public record CompleteOnboardingStep(
        CouncilId council,
        AdvisorId advisor,
        OnboardingStep step,
        @Nullable String evidence,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate expiresOn)
        implements AdvisorCommand {
    /** Matches a social security number or an individual taxpayer number (3-2-4 digits), or an employer number (2-7). */
    private static final Pattern TAXPAYER_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{3}[- ]?\\d{2}[- ]?\\d{4}|\\d{2}[- ]?\\d{7})(?!\\d)");
    /** No training and no clearance is valid for longer than this number of years. */
    private static final int YEARS_VALID = 20;

    /** Rejects evidence text that looks like a taxpayer identification number. */
    static final Violation TAXPAYER_NUMBER_NOT_ALLOWED = Violation.invalid("looks-like-taxpayer-number");

    @Override
    public List<AdvisorEvent> decide(Advisor advisor, DecisionContext context) {
        Instant now = context.metadata().effective();
        CouncilSeatRules terms = CouncilSeatRules.read(context.streams(), council());
        Roster.Membership way = Roster.read(context.streams(), council()).requireMembership(advisor());
        LocalDate day = terms.dateOrToday("completedOn", completedOn(), now);
        if (expiresOn() != null) {
            CouncilSeatRules.requireInOrder(day, expiresOn());
            DateOutOfRange.refuseUnless("expiresOn", expiresOn(), day, day.plusYears(YEARS_VALID));
        }
        OnboardingStepCompleted completed = new OnboardingStepCompleted(
                advisor(), way.person(), step(), evidence(this, way.person()), day, expiresOn());
        return completed.equals(advisor.steps().get(step())) ? List.of() : List.of(completed);
    }

    private static @Nullable Words evidence(CompleteOnboardingStep command, PersonId person) {
        String evidence = command.evidence();
        if (evidence == null || evidence.isBlank()) {
            return null;
        }
        if (TAXPAYER_NUMBER.matcher(evidence).find()) {
            throw TAXPAYER_NUMBER_NOT_ALLOWED.exception();
        }
        return Words.about(person, evidence.strip());
    }
}
