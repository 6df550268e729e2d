package org.longtable.contract.meetings;

/** What an agenda item is for. */
public enum AgendaItemKind {
    /** The standing item for family ideas, which every meeting has from the start and keeps. */
    FAMILY_IDEAS,
    /** One idea is talked over. */
    IDEA,
    /** What has changed since the last meeting because of families. */
    REPORT_BACK,
    /** Anything else. */
    TOPIC
}
