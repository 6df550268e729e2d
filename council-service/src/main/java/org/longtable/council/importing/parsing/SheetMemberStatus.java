package org.longtable.council.importing.parsing;

/** This enum lists the member statuses that a sheet can contain. */
public enum SheetMemberStatus {
    /** Serves on the council now. */
    ACTIVE,
    /** Has served and is remembered. */
    ALUMNI
}
