package org.longtable.contract.meetings;

/** The purpose of an agenda item. */
public enum AgendaItemKind {
    /** The standing item for family ideas, which every meeting has from the start and keeps. */
    FAMILY_IDEAS,
    /** The discussion of one idea. */
    IDEA,
    /** A report on what has changed since the last meeting because of families. */
    REPORT_BACK,
    /** Any other topic. */
    TOPIC
}
