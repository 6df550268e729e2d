package org.longtable.contract.access;

/** Why a person was erased. */
public enum ErasureReason {
    /** The person asked for it. */
    ASKED_FOR,
    /** The retention period for data about former advisors had ended. */
    KEPT_LONG_ENOUGH,
    /** The person should never have been entered. */
    ENTERED_BY_MISTAKE
}
