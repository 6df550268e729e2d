package org.longtable.contract.access;

/** The enum names what a person can consent to. */
public enum ConsentKind {
    /** Sign-in links and reminders by text message to the person's telephone number. */
    TEXT_MESSAGES,
    /** Others at the person's council's table see their email address and telephone number. */
    CONTACT_SHARED
}
