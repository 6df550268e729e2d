package org.longtable.council.importing.parsing;

/** Lists the meeting modes that a sheet can contain. */
public enum SheetMeetingMode {
    IN_PERSON,
    VIDEO,
    PHONE,
    /** Some people attend in the room, and others remotely. */
    HYBRID
}
