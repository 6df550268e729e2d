package org.longtable.council.access;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;

/** Lets a command handler register a contact point before its event is appended. */
@FunctionalInterface
public interface ContactPointRegistry {

    /** Registers a contact point of a person. */
    void register(ContactPoint reach, PersonId person);

    /**
     * Registers a person's email address when there is one.
     *
     * @param email the email address; null or without text when there is none
     */
    default void registerEmail(@Nullable Personal email, PersonId person) {
        if (email != null && email.text() != null) {
            register(ContactPoint.email(email.text()), person);
        }
    }
}
