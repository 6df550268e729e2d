package org.longtable.council.meetings;

/** Says whether a meeting is planned, announced, open, closed, or cancelled. */
public enum MeetingStatus {
    /** It does not exist yet. */
    NONE,
    /** It stands on the calendar; nobody was invited yet. */
    PLANNED,
    /** People were invited. */
    ANNOUNCED,
    /** It is going on. */
    OPEN,
    /** It is over and its minutes stand. */
    CLOSED,
    /** It will not take place. */
    CANCELLED
}
