package org.longtable.council.importing.reading;

/** Whether a member serves now. */
public enum MemberStatus {
    /** Serves on the council now. */
    ACTIVE,
    /** Has served and is remembered. */
    ALUMNI
}
