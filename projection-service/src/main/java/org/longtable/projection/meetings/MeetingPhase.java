package org.longtable.projection.meetings;

/** Lists the phases of a meeting from planning to closing or cancellation. */
enum MeetingPhase {
    /** The meeting is scheduled, and no one has been invited yet. */
    PLANNED,
    /** The meeting is published. */
    ANNOUNCED,
    /** The meeting is in progress. */
    OPEN,
    /** The meeting is over and its minutes are final. */
    CLOSED,
    /** The meeting was canceled. */
    CANCELLED
}
