package org.longtable.contract.recruiting;

/** How a trial ended for both sides. */
public enum TrialOutcome {
    /** Both sides want to continue. */
    GOOD,
    /** Something has to change before both sides continue. */
    PARTLY,
    /** Both sides part on good terms. */
    NOT_NOW
}
