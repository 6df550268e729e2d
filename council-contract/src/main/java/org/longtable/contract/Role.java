package org.longtable.contract;

/** The enum names the role in which a person acts. */
public enum Role {
    /** Runs the organization's account: councils, rates, people. */
    ADMINISTRATOR,
    /** Runs a council: recruits, schedules, pays, follows up. */
    COORDINATOR,
    /** Clinician, improvement specialist or staff member who works with a council. */
    STAFF_PARTNER,
    /** The staff partner who clears obstacles for a council. */
    CHAMPION,
    /** A family or patient member of a council. */
    ADVISOR,
    /** Reads figures, reports and the audit trail; changes nothing. */
    LEADER,
    /** Longtable itself. */
    SYSTEM,
    /** Somebody who chose not to be named. */
    ANONYMOUS
}
