package org.longtable.admission;

/** The category of personal data that was accessed. */
public enum AccessCategory {
    /** Contact details. */
    CONTACT,
    /** Claims and payments. */
    PAY,
    /** The way to a seat: contacts, onboarding, trials, and skills. */
    ONBOARDING,
    /** Accommodations for meetings, and remarks with an answer to an invitation. */
    NEEDS,
    /** Sign-ins and the devices that were used. */
    DEVICES,
    /** A printed one-time code that signs its holder in as the person. */
    SIGN_IN_CODE,
    /** Messages that were sent to the person. */
    MESSAGES,
    /** Audit trail entries about the person. */
    TRAIL,
    /** A file of all events, which names every person of the organization. */
    EVERYTHING
}
