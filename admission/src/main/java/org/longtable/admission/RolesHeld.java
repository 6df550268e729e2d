package org.longtable.admission;

/** Whether whoever asks holds the role that they claim, for endpoints that are open to all and tell some more. */
@FunctionalInterface
public interface RolesHeld {

    /** Whether the role is held now, anywhere in their organization; a seat's role is not, for it is one council's. */
    boolean hold(Claimant claimant);
}
