package org.longtable.admission;

/** Resolves what a role covers, for endpoints that answer with data of several councils or people. */
@FunctionalInterface
public interface RoleScopeResolver {

    /** What the role covers in which somebody asks; nothing when they do not hold it. */
    RoleScope of(CurrentUser claimant);
}
