package org.longtable.contract.meetings;

/** The enum says whether and how a person attended a meeting. */
public enum AttendanceStatus {
    /** In the room. */
    IN_PERSON,
    /** By video. */
    VIDEO,
    /** By telephone. */
    PHONE,
    /** Expected, and not there. */
    ABSENT
}
