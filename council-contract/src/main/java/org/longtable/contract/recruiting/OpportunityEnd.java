package org.longtable.contract.recruiting;

/** How a piece of work ended. */
public enum OpportunityEnd {
    /** The work was done. */
    DONE,
    /** Its time ran out. */
    EXPIRED,
    /** It is not needed any more. */
    WITHDRAWN
}
