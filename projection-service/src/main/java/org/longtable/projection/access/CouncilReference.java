package org.longtable.projection.access;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;

/**
 * Holds the council name and champion that the people view needs to resolve roles.
 *
 * @param name how the council is called
 * @param champion who its champion is, or null when it has none
 */
public record CouncilReference(
        String id, String name, @Nullable PersonId champion) {

    boolean isLedBy(PersonDocument person) {
        return champion != null && champion.value().equals(person.id());
    }
}
