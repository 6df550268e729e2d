package org.longtable.contract.meetings;

/** The enum names what a person needs in order to take part in a meeting. */
public enum AccommodationKind {
    /** Somebody who interprets, into a language that is named beside it. */
    INTERPRETER,
    /** Care for their children during the meeting. */
    CHILD_CARE,
    /** A ride there and back. */
    RIDE,
    /** Food that they can eat. */
    FOOD,
    /** A place, a format or a device that they can use. */
    ACCESS
}
