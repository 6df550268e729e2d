package org.longtable.council.recruiting;

/** How far somebody is on the way through a council. */
public enum Stage {
    /** Considered; nobody got in touch yet. */
    NOMINATED,
    /** Somebody got in touch. */
    CONTACTED,
    /** Asked to take a seat. */
    INVITED,
    /** Did not wish to. */
    DECLINED,
    /** Has a seat. */
    SEATED,
    /** Had a seat and was not heard of any more. */
    LAPSED,
    /** Had a seat and left. */
    LEFT;

    /** Whether they are considered for a seat. */
    public boolean prospect() {
        return this == NOMINATED || this == CONTACTED || this == INVITED;
    }

    /** Whether this way goes on, so that the person cannot begin another one. */
    public boolean open() {
        return prospect() || this == SEATED || this == LAPSED;
    }
}
