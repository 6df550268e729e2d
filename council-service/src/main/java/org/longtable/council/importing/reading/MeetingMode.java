package org.longtable.council.importing.reading;

/** How a meeting is held. */
public enum MeetingMode {
    IN_PERSON,
    VIDEO,
    PHONE,
    /** Some in the room, some from elsewhere. */
    HYBRID
}
