package org.longtable.council.meetings;

/** Says whether a meeting is planned, announced, open, closed, or cancelled. */
public enum MeetingStatus {
    /** The meeting does not exist yet. */
    NONE,
    /** The meeting is scheduled, but no one has been invited. */
    PLANNED,
    /** People were invited. */
    ANNOUNCED,
    /** The meeting is in session. */
    OPEN,
    /** The meeting is over and its minutes are closed. */
    CLOSED,
    /** The meeting was cancelled. */
    CANCELLED
}
