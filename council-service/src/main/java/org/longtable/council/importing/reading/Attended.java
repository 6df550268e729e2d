package org.longtable.council.importing.reading;

/** How a member took part in a meeting. */
public enum Attended {
    IN_PERSON,
    VIDEO,
    PHONE,
    ABSENT
}
