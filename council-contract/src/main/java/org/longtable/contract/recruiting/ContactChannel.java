package org.longtable.contract.recruiting;

/** How somebody was reached. */
public enum ContactChannel {
    /** Face to face. */
    IN_PERSON,
    /** By telephone. */
    PHONE,
    /** By electronic mail. */
    EMAIL,
    /** By text message. */
    TEXT,
    /** By letter. */
    LETTER
}
