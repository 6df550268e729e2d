package org.longtable.council.importing.reading;

/** What a member is paid or reimbursed for. */
public enum CompensationCategory {
    TIME,
    PARTICIPATION,
    CHILD_CARE,
    MILEAGE
}
