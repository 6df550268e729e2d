package org.longtable.contract.meetings;

/** How people meet. */
public enum MeetingMode {
    /** All in one place. */
    IN_PERSON,
    /** All by video. */
    VIDEO,
    /** All by telephone. */
    PHONE,
    /** Some in one place, others by video or telephone. */
    HYBRID
}
