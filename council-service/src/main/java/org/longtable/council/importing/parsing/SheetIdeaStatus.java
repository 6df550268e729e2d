package org.longtable.council.importing.parsing;

/** Lists the idea statuses that a sheet can contain. */
public enum SheetIdeaStatus {
    HEARD,
    WEIGHING,
    IN_PROGRESS,
    CHANGED,
    DECLINED
}
