package org.longtable.admission;

import java.util.Map;
import org.longtable.contract.Role;

/**
 * The rule states which roles may send one request or receive one live notice.
 *
 * @param method HTTP method in upper case; {@code LIVE} for a notice
 * @param address path with its variables in braces; event names for a notice
 * @param cells permission of each role that people have, and of {@link Role#ANONYMOUS}
 */
public record AccessRule(String method, String address, Map<Role, Permission> cells) {

    /** Copies the permissions. */
    public AccessRule {
        cells = Map.copyOf(cells);
    }

    /** How much access a role has. */
    public enum Permission {
        /** Access to everything within the council or organization for which the role is held. */
        YES,
        /** Access only when the role is held for the whole organization. */
        WHOLE,
        /** Access only to the user's own data. */
        OWN,
        /** No access. */
        NO
    }

    /** Returns the permission of a role. */
    public Permission permissionFor(Role role) {
        return cells.getOrDefault(role, Permission.NO);
    }

    /** Returns whether every person may send the request about themselves, even without a role. */
    boolean allowsSelfAccess() {
        return cells.containsValue(Permission.OWN) && address.contains("{person}");
    }

    /** Returns whether the request is allowed without signing in. */
    public boolean isPublic() {
        return permissionFor(Role.ANONYMOUS) == Permission.YES;
    }
}
