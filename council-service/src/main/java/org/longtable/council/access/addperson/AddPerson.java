package org.longtable.council.access.addperson;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.council.access.NewPerson;
import org.longtable.council.commandhandling.Violation;

/**
 * Adds a person to an organization.
 *
 * @param name the person's preferred name
 * @param email the email address, or null when none is known
 * @param phone the phone number as given, or null when none is known
 * @param language the BCP 47 tag of the preferred language
 */
public record AddPerson(
        PersonId person,
        OrganizationId organization,
        Personal name,
        @Nullable Personal email,
        @Nullable Personal phone,
        String language) {
    /** Rejects adding a person whom the organization already knows. */
    public static final Violation PERSON_ALREADY_EXISTS = Violation.conflict("person-already-known");

    /** Creates the command from the data that was typed into a form. */
    public static AddPerson of(NewPerson newcomer, OrganizationId organization, PersonId person) {
        return new AddPerson(
                person,
                organization,
                new Personal(person, newcomer.name().strip()),
                text(person, newcomer.email()),
                text(person, newcomer.phone()),
                newcomer.language() == null ? "en" : newcomer.language());
    }

    private static @Nullable Personal text(PersonId person, @Nullable String typed) {
        return typed == null || typed.isBlank() ? null : new Personal(person, typed.strip());
    }
}
