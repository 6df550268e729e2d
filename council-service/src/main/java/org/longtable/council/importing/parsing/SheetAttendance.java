package org.longtable.council.importing.parsing;

/** Lists the attendance values that a sheet can contain. */
public enum SheetAttendance {
    IN_PERSON,
    VIDEO,
    PHONE,
    ABSENT
}
