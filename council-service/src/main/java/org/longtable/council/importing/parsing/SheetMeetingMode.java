package org.longtable.council.importing.parsing;

/** Lists the meeting modes that a sheet can contain. */
public enum SheetMeetingMode {
    IN_PERSON,
    VIDEO,
    PHONE,
    /** Some in the room, some from elsewhere. */
    HYBRID
}
