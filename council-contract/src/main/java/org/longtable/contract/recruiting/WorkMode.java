package org.longtable.contract.recruiting;

/** Where a piece of work is done. */
public enum WorkMode {
    /** At the organization's place. */
    ON_SITE,
    /** From home. */
    FROM_HOME,
    /** As the advisor likes. */
    EITHER
}
