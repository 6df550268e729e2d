package org.longtable.contract.recruiting;

/** Whom a seat is for; at least half of a council's members are patients or family (105 CMR 130.1801). */
public enum SeatKind {
    /** A patient or somebody of a patient's family. */
    FAMILY,
    /** Somebody who works for the organization. */
    STAFF
}
