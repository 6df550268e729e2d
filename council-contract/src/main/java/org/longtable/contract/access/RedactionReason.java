package org.longtable.contract.access;

/** Why a text of an entry was redacted. */
public enum RedactionReason {
    /** The person whom it mentions asked for it. */
    ASKED_FOR,
    /** It tells more about the person than belongs in the record. */
    NOT_FOR_THE_RECORD,
    /** It was entered by mistake. */
    ENTERED_BY_MISTAKE
}
