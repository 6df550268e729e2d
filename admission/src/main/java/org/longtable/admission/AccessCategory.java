package org.longtable.admission;

/** The enum names the category of personal data that was accessed. */
public enum AccessCategory {
    /** How to reach them. */
    CONTACT,
    /** What they claimed, and what they are paid. */
    PAY,
    /** How they came to their seat: who got in touch, onboarding, trials, what they can do. */
    ONBOARDING,
    /** What they need to take part in a meeting, and what they said with their answer. */
    NEEDS,
    /** Where and with which devices they sign in. */
    DEVICES,
    /** A one-time code on paper, by which its holder signs in as them. */
    SIGN_IN_CODE,
    /** Messages to them. */
    MESSAGES,
    /** What the audit trail tells about them. */
    TRAIL,
    /** A file of all that happened, which names everybody. */
    EVERYTHING
}
