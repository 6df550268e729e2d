package org.longtable.contract.access;

/** What somebody may agree to, and withdraw at any time. */
public enum ConsentKind {
    /** Sign-in links and reminders by text message to the person's telephone number. */
    TEXT_MESSAGES,
    /** Others at the person's council's table see their email address and telephone number. */
    CONTACT_SHARED
}
