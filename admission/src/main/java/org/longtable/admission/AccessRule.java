package org.longtable.admission;

import java.util.Map;
import org.longtable.contract.Role;

/**
 * Who may ask one thing of Longtable, or is told of it live.
 *
 * @param method HTTP method, upper case; {@code LIVE} for a notice
 * @param address path with its variables in braces; of a notice, which events
 * @param cells what holds for each role that people have, and for {@link Role#ANONYMOUS}
 */
public record AccessRule(String method, String address, Map<Role, Admitted> cells) {

    /** Copies the cells. */
    public AccessRule {
        cells = Map.copyOf(cells);
    }

    /** Whether somebody in a role is let in. */
    public enum Admitted {
        /** Whatever it is about, within the council or the organization where the role is held. */
        YES,
        /** Only when the role is held for the whole organization. */
        WHOLE,
        /** Only what is about themselves. */
        OWN,
        /** Not at all. */
        NO
    }

    /** What holds for a role; no for those that nobody has. */
    public Admitted of(Role role) {
        return cells.getOrDefault(role, Admitted.NO);
    }

    /** Whether everybody may ask it about themselves, also who has no role any more. */
    boolean aboutOneself() {
        return cells.containsValue(Admitted.OWN) && address.contains("{person}");
    }

    /** Whether it is open to somebody who does not say who they are. */
    public boolean openToAll() {
        return of(Role.ANONYMOUS) == Admitted.YES;
    }
}
