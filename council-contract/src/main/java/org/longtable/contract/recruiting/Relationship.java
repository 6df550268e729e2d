package org.longtable.contract.recruiting;

/** The enum says how a person is related to the patients or the organization of a council. */
public enum Relationship {
    /** A patient's parent. */
    PARENT,
    /** A patient's grandparent. */
    GRANDPARENT,
    /** A patient's brother or sister. */
    SIBLING,
    /** A patient's guardian or foster parent. */
    GUARDIAN,
    /** Of a patient's family in another way. */
    OTHER_FAMILY,
    /** A patient, now or earlier. */
    PATIENT,
    /** Works for the organization. */
    STAFF;

    /** The kind of seat that fits. */
    public SeatKind seat() {
        return this == STAFF ? SeatKind.STAFF : SeatKind.FAMILY;
    }
}
