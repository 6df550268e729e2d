package org.longtable.contract.recruiting;

/** The enum says how an opportunity ended. */
public enum OpportunityOutcome {
    /** The work was done. */
    DONE,
    /** Its time ran out. */
    EXPIRED,
    /** It is not needed any more. */
    WITHDRAWN
}
