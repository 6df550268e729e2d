package org.longtable.projection.access;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;

/**
 * What roles at a council need.
 *
 * @param name how the council is called
 * @param champion who its champion is, or null when it has none
 */
public record CouncilFace(String id, String name, @Nullable PersonId champion) {

    boolean isLedBy(KnownPerson person) {
        return champion != null && champion.value().equals(person.id());
    }
}
