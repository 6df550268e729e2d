package org.longtable.contract.meetings;

/** The enum says whether a person attends a meeting for families or for staff. */
public enum AttendeeGroup {
    /** Family and patient members: the advisors. */
    FAMILY,
    /** Clinicians, improvement specialists and other staff. */
    STAFF
}
