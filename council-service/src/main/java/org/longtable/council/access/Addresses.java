package org.longtable.council.access;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;

/** Where those who bring an address note whose it is, once it is decided and before the event that says so. */
@FunctionalInterface
public interface Addresses {

    /** Notes whom one reaches there. */
    void note(Reach reach, PersonId person);

    /**
     * Notes whose email address it is.
     *
     * @param email null or without a text when they have none
     */
    default void noteEmail(@Nullable Personal email, PersonId person) {
        if (email != null && email.text() != null) {
            note(Reach.email(email.text()), person);
        }
    }
}
