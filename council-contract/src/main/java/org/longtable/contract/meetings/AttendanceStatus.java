package org.longtable.contract.meetings;

/** Whether and how a person attended a meeting. */
public enum AttendanceStatus {
    /** In the room. */
    IN_PERSON,
    /** By video. */
    VIDEO,
    /** By telephone. */
    PHONE,
    /** Expected, but absent. */
    ABSENT
}
