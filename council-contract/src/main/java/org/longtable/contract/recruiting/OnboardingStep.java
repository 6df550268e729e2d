package org.longtable.contract.recruiting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a member completes before and while serving. */
public enum OnboardingStep {
    /** Welcome and introduction to the council. */
    ORIENTATION,
    /** Privacy training; evidence is kept six years and training is repeated. */
    HIPAA_TRAINING,
    /** The confidentiality agreement was signed. */
    CONFIDENTIALITY_AGREEMENT,
    /** The organization's check of the person's background came back clear. */
    BACKGROUND_CHECK,
    /** Immunization as the organization asks of volunteers. */
    IMMUNIZATION,
    /** A form W-9 is on file with the payer; the taxpayer number itself is never kept here. */
    W9_ON_FILE,
    /** The member read the handbook and the ground rules. */
    HANDBOOK_ACKNOWLEDGED;

    private static final Set<OnboardingStep> FAMILY =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(W9_ON_FILE)));
    private static final Set<OnboardingStep> STAFF =
            Collections.unmodifiableSet(EnumSet.of(ORIENTATION, HIPAA_TRAINING, HANDBOOK_ACKNOWLEDGED));

    /**
     * Returns the onboarding steps that a kind of seat requires. Staff have been screened as staff; a W-9 is asked only of those who
     * are paid.
     */
    public static Set<OnboardingStep> requiredFor(SeatKind seat) {
        return switch (seat) {
            case FAMILY -> FAMILY;
            case STAFF -> STAFF;
        };
    }
}
