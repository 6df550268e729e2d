package org.longtable.council.access.correctcontact;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;

/**
 * This command replaces a person's name, email address, and phone number.
 *
 * @param name how the person wishes to be called
 * @param email address, or null when none is known
 * @param phone as given, or null when none is known
 */
public record CorrectContact(
        OrganizationId organization,
        PersonId person,
        Personal name,
        @Nullable Personal email,
        @Nullable Personal phone) {}
