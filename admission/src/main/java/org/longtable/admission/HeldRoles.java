package org.longtable.admission;

/** Checks whether the current user holds the role that the request names. */
@FunctionalInterface
public interface HeldRoles {

    /** Returns whether the user holds the requested role in the organization. */
    boolean containRequestedRole(CurrentUser claimant);
}
