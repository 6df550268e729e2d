package org.longtable.projection.access;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;

/**
 * Holds the council name and champion that the people view needs to resolve roles.
 *
 * @param name name of the council
 * @param champion champion of the council, or null
 */
public record CouncilReference(
        String id, String name, @Nullable PersonId champion) {

    boolean isLedBy(PersonDocument person) {
        return champion != null && champion.value().equals(person.id());
    }
}
