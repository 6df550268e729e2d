package org.longtable.contract.access;

/** What a person can consent to. */
public enum ConsentKind {
    /** Sign-in links and reminders by text message to the person's telephone number. */
    TEXT_MESSAGES,
    /** Other members of the person's council see the person's email address and telephone number. */
    CONTACT_SHARED
}
