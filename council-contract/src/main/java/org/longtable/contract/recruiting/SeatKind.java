package org.longtable.contract.recruiting;

/** The group for which a seat is reserved. At least half of a council's members are patients or family (105 CMR 130.1801). */
public enum SeatKind {
    /** A patient or a member of a patient's family. */
    FAMILY,
    /** An employee of the organization. */
    STAFF
}
