package org.longtable.contract.meetings;

/** What somebody says to an invitation. */
public enum Answer {
    /** Will come. */
    YES,
    /** Will not come. */
    NO,
    /** Cannot tell yet. */
    MAYBE
}
