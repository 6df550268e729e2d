package org.longtable.admission;

import java.util.Map;
import org.longtable.contract.Role;

/**
 * The rule states which roles may send one request or receive one live notice.
 *
 * @param method HTTP method, upper case; {@code LIVE} for a notice
 * @param address path with its variables in braces; of a notice, which events
 * @param cells what holds for each role that people have, and for {@link Role#ANONYMOUS}
 */
public record AccessRule(String method, String address, Map<Role, Permission> cells) {

    /** Copies the cells. */
    public AccessRule {
        cells = Map.copyOf(cells);
    }

    /** The enum says whether a role has access to everything, to its own data only, or to nothing. */
    public enum Permission {
        /** Whatever it is about, within the council or the organization where the role is held. */
        YES,
        /** Only when the role is held for the whole organization. */
        WHOLE,
        /** Only what is about themselves. */
        OWN,
        /** Not at all. */
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
