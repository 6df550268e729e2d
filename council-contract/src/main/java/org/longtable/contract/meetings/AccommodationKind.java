package org.longtable.contract.meetings;

/** What a person needs in order to take part in a meeting. */
public enum AccommodationKind {
    /** An interpreter for a language that is given separately. */
    INTERPRETER,
    /** Child care during the meeting. */
    CHILD_CARE,
    /** Transportation to and from the meeting. */
    RIDE,
    /** Food that the person can eat. */
    FOOD,
    /** A place, a format, or a device that the person can use. */
    ACCESS
}
