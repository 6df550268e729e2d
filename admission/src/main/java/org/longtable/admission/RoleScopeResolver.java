package org.longtable.admission;

/** Resolves the scope of a role for endpoints whose responses contain data of several councils or people. */
@FunctionalInterface
public interface RoleScopeResolver {

    /** Returns the scope of the current user's role, which is empty when the user does not hold the role. */
    RoleScope of(CurrentUser claimant);
}
