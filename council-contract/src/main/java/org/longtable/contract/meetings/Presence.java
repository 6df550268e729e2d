package org.longtable.contract.meetings;

/** Whether and how somebody took part. */
public enum Presence {
    /** In the room. */
    IN_PERSON,
    /** By video. */
    VIDEO,
    /** By telephone. */
    PHONE,
    /** Expected, and not there. */
    ABSENT
}
