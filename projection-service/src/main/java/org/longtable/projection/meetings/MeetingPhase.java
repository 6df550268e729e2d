package org.longtable.projection.meetings;

/** Lists the phases of a meeting from planning to closing or cancellation. */
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
