package org.longtable.contract.meetings;

/** The answer to an invitation. */
public enum InvitationAnswer {
    /** The person will come. */
    YES,
    /** The person will not come. */
    NO,
    /** The person does not know yet. */
    MAYBE
}
