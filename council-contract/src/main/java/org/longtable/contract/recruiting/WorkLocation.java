package org.longtable.contract.recruiting;

/** The enum says whether work is done on site, from home, or either way. */
public enum WorkLocation {
    /** At the organization's place. */
    ON_SITE,
    /** From home. */
    FROM_HOME,
    /** As the advisor likes. */
    EITHER
}
