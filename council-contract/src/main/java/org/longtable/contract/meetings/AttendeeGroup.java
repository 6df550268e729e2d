package org.longtable.contract.meetings;

/** Whether a person attends a meeting for families or for staff. */
public enum AttendeeGroup {
    /** Family and patient members, who are the advisors. */
    FAMILY,
    /** Clinicians, improvement specialists, and other staff. */
    STAFF
}
