package org.longtable.contract.meetings;

/** The enum holds the answer to an invitation. */
public enum InvitationAnswer {
    /** Will come. */
    YES,
    /** Will not come. */
    NO,
    /** Cannot tell yet. */
    MAYBE
}
