package org.longtable.contract.recruiting;

/** How a person was contacted. */
public enum ContactChannel {
    /** Face to face. */
    IN_PERSON,
    /** By telephone. */
    PHONE,
    /** By email. */
    EMAIL,
    /** By text message. */
    TEXT,
    /** By letter. */
    LETTER
}
