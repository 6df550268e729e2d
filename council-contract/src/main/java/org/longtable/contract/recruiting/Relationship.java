package org.longtable.contract.recruiting;

/** How a person is related to the patients or the organization of a council. */
public enum Relationship {
    /** A patient's parent. */
    PARENT,
    /** A patient's grandparent. */
    GRANDPARENT,
    /** A patient's brother or sister. */
    SIBLING,
    /** A patient's guardian or foster parent. */
    GUARDIAN,
    /** Another member of a patient's family. */
    OTHER_FAMILY,
    /** A current or former patient. */
    PATIENT,
    /** An employee of the organization. */
    STAFF;

    /** Returns the kind of seat that fits the relationship. */
    public SeatKind seat() {
        return this == STAFF ? SeatKind.STAFF : SeatKind.FAMILY;
    }
}
