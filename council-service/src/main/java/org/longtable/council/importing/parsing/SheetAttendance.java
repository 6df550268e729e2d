package org.longtable.council.importing.parsing;

/** This enum lists the attendance values that a sheet can contain. */
public enum SheetAttendance {
    IN_PERSON,
    VIDEO,
    PHONE,
    ABSENT
}
