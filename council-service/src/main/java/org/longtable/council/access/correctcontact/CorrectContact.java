package org.longtable.council.access.correctcontact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.EmailProposed;
import org.longtable.council.access.ContactCorrectionNotAllowed;
import org.longtable.council.access.EmailAddress;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonCommand;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Replaces a person's name, email address, and phone number.
 *
 * @param name the person's preferred name
 * @param email the email address, or null when none is known
 * @param phone the phone number as given, or null when none is known
 */
public record CorrectContact(
        OrganizationId organization,
        PersonId person,
        Personal name,
        @Nullable Personal email,
        @Nullable Personal phone) implements PersonCommand {
    @Override
    public List<PersonEvent> decide(Person person, DecisionContext context) {
        EventMetadata act = context.metadata();
        person.requireKnownTo(organization());
        ContactCorrectionNotAllowed.requireAdministratorOrSelf(act, person(), person);
        Person.ContactDetails known = Objects.requireNonNull(person.contact());
        Personal asked = EmailAddress.normalize(email());
        List<PersonEvent> decided = new ArrayList<>();
        // An address may be removed immediately, but a new address becomes current only after its owner has confirmed
        // it (0021).
        Person.ContactDetails right = new Person.ContactDetails(name(), asked == null ? null : known.email(), phone());
        if (!right.equals(known)) {
            decided.add(new ContactCorrected(person(), right.name(), right.email(), right.phone()));
        }
        if (asked != null && !asked.equals(known.email()) && !asked.equals(person.pendingEmail())) {
            decided.add(new EmailProposed(person(), asked));
        }
        return List.copyOf(decided);
    }
}
