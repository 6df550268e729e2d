package org.longtable.council.meetings;

/** How far a meeting has come. */
public enum Phase {
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
