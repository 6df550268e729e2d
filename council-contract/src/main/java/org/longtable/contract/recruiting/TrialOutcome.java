package org.longtable.contract.recruiting;

/** The enum says how a trial ended for both sides. */
public enum TrialOutcome {
    /** Both sides want to go on. */
    GOOD,
    /** Something has to change before going on. */
    PARTLY,
    /** Both sides part as friends. */
    NOT_NOW
}
