package org.longtable.projection.meetings;

/** How far a meeting has come. */
enum MeetingPhase {
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
