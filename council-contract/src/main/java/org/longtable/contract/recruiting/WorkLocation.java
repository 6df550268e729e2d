package org.longtable.contract.recruiting;

/** Whether work is done on site, from home, or either way. */
public enum WorkLocation {
    /** At the organization. */
    ON_SITE,
    /** From home. */
    FROM_HOME,
    /** As the advisor prefers. */
    EITHER
}
