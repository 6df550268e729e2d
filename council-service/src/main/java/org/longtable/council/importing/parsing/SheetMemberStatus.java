package org.longtable.council.importing.parsing;

/** Lists the member statuses that a sheet can contain. */
public enum SheetMemberStatus {
    /** Serves on the council now. */
    ACTIVE,
    /** Has served and is remembered. */
    ALUMNI
}
