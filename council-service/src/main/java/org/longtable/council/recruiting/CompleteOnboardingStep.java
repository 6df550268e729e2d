package org.longtable.council.recruiting;

import org.longtable.council.commandhandling.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.recruiting.OnboardingStep;

/**
 * Note that a step of onboarding was completed, or renewed.
 *
 * @param step which one
 * @param evidence where the proof lies, or null; never a taxpayer number
 * @param completedOn the day it was completed, or null for today
 * @param expiresOn the last day on which it counts, or null when it never expires
 */
public record CompleteOnboardingStep(
        CouncilId council,
        AdvisorId advisor,
        OnboardingStep step,
        @Nullable String evidence,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate expiresOn) {
    /** Rejects evidence text that looks like a taxpayer identification number. */
    static final Violation TAXPAYER_NUMBER_NOT_ALLOWED = Violation.invalid("looks-like-taxpayer-number");
}
