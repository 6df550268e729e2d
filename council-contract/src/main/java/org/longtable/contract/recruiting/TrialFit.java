package org.longtable.contract.recruiting;

/** How a trial went, for both sides. */
public enum TrialFit {
    /** Both sides want to go on. */
    GOOD,
    /** Something has to change before going on. */
    PARTLY,
    /** Both sides part as friends. */
    NOT_NOW
}
