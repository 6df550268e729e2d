package org.longtable.contract.access;

/** Why a text of an entry was redacted. */
public enum RedactionReason {
    /** The person whom the text mentions asked for it. */
    ASKED_FOR,
    /** The text reveals more about the person than belongs in the record. */
    NOT_FOR_THE_RECORD,
    /** The text was entered by mistake. */
    ENTERED_BY_MISTAKE
}
