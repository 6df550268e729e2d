package org.longtable.admission;

/** Finds out what a role covers, for endpoints that answer with things of several councils or people. */
@FunctionalInterface
public interface RoleReaches {

    /** What the role covers in which somebody asks; nothing when they do not hold it. */
    RoleReach of(Claimant claimant);
}
