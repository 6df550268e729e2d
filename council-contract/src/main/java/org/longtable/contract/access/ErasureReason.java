package org.longtable.contract.access;

/** Why somebody was erased. */
public enum ErasureReason {
    /** The person asked for it. */
    ASKED_FOR,
    /** What is kept about former advisors had been kept for as long as the organization keeps it. */
    KEPT_LONG_ENOUGH,
    /** The person should never have been entered. */
    ENTERED_BY_MISTAKE
}
