package org.longtable.contract.recruiting;

/** How an opportunity ended. */
public enum OpportunityOutcome {
    /** The work was done. */
    DONE,
    /** The deadline passed. */
    EXPIRED,
    /** The work is no longer needed. */
    WITHDRAWN
}
