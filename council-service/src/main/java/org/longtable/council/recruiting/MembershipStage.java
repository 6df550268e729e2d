package org.longtable.council.recruiting;

/** Says how far a person has come, from nominated to seated, lapsed, or left. */
public enum MembershipStage {
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

    /** Checks whether the person is being considered for a seat. */
    public boolean isProspect() {
        return this == NOMINATED || this == CONTACTED || this == INVITED;
    }

    /** Checks whether the membership blocks another nomination. */
    public boolean isOngoing() {
        return isProspect() || this == SEATED || this == LAPSED;
    }
}
