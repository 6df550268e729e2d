package org.longtable.contract.meetings;

/** For whom a person sits at the table; attendance is counted apart for each. */
public enum Side {
    /** Family and patient members: the advisors. */
    FAMILY,
    /** Clinicians, improvement specialists and other staff. */
    STAFF
}
