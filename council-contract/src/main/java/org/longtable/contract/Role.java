package org.longtable.contract;

/** The role in which a person acts. */
public enum Role {
    /** Runs the organization's account: councils, rates, and people. */
    ADMINISTRATOR,
    /** Runs a council: recruits, schedules, pays, and follows up. */
    COORDINATOR,
    /** Clinician, improvement specialist, or staff member who works with a council. */
    STAFF_PARTNER,
    /** The staff partner who clears obstacles for a council. */
    CHAMPION,
    /** A family or patient member of a council. */
    ADVISOR,
    /** Reads metrics, reports, and the audit trail, and changes nothing. */
    LEADER,
    /** The system itself. */
    SYSTEM,
    /** A person who chose not to be named. */
    ANONYMOUS
}
