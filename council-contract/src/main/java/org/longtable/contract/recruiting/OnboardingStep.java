package org.longtable.contract.recruiting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The steps that a member completes before and during a term. */
public enum OnboardingStep {
    /** Welcome and introduction to the council. */
    ORIENTATION,
    /** Privacy training. Evidence is kept for six years, and the training is repeated. */
    HIPAA_TRAINING,
    /** The signed confidentiality agreement. */
    CONFIDENTIALITY_AGREEMENT,
    /** The organization's background check, with a clear result. */
    BACKGROUND_CHECK,
    /** The immunizations that the organization requires of volunteers. */
    IMMUNIZATION,
    /** A W-9 form on file with the payer. The taxpayer number itself is never stored here. */
    W9_ON_FILE,
    /** The member's confirmation of having read the handbook and the ground rules. */
    HANDBOOK_ACKNOWLEDGED;

    private static final Set<OnboardingStep> FAMILY =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(W9_ON_FILE)));
    private static final Set<OnboardingStep> STAFF =
            Collections.unmodifiableSet(EnumSet.of(ORIENTATION, HIPAA_TRAINING, HANDBOOK_ACKNOWLEDGED));

    /**
     * Returns the onboarding steps that a kind of seat requires. Staff were already screened as employees, and a W-9 is
     * required only for people who are paid.
     */
    public static Set<OnboardingStep> requiredFor(SeatKind seat) {
        return switch (seat) {
            case FAMILY -> FAMILY;
            case STAFF -> STAFF;
        };
    }
}
