package org.longtable.council.recruiting;

/** Says how far a person has come, from nominated to seated, lapsed, or left. */
public enum MembershipStage {
    /** The person was nominated and has not been contacted. */
    NOMINATED,
    /** The person was contacted. */
    CONTACTED,
    /** The person was invited to take a seat. */
    INVITED,
    /** The person declined the invitation. */
    DECLINED,
    /** The person has a seat. */
    SEATED,
    /** The person had a seat and stopped responding. */
    LAPSED,
    /** The person had a seat and left. */
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
