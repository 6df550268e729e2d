package org.longtable.contract.recruiting;

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
    HANDBOOK_ACKNOWLEDGED
}
