package org.longtable.council.importing.parsing;

/** Lists the member statuses that a sheet can contain. */
public enum SheetMemberStatus {
    /** A current member of the council. */
    ACTIVE,
    /** A former member of the council. */
    ALUMNI
}
