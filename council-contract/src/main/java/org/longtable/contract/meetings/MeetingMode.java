package org.longtable.contract.meetings;

/** How people come together. */
public enum MeetingMode {
    /** Everybody in one place. */
    IN_PERSON,
    /** Everybody by video. */
    VIDEO,
    /** Everybody by telephone. */
    PHONE,
    /** Some in one place, others by video or telephone. */
    HYBRID
}
