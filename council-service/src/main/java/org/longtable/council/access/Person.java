package org.longtable.council.access;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.access.ConsentKind;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ConsentGiven;
import org.longtable.contract.access.PersonEvent.ConsentWithdrawn;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.EmailConfirmed;
import org.longtable.contract.access.PersonEvent.EmailProposalWithdrawn;
import org.longtable.contract.access.PersonEvent.EmailProposed;
import org.longtable.contract.access.PersonEvent.EntryRedacted;
import org.longtable.contract.access.PersonEvent.ErasureRequestTakenBack;
import org.longtable.contract.access.PersonEvent.ErasureRequested;
import org.longtable.contract.access.PersonEvent.LanguagePreferred;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.contract.access.PersonEvent.RoleEnded;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.council.commandhandling.AggregateStore;

/**
 * Holds the state of a person that decisions need.
 *
 * @param organization the organization that knows the person, or null when none does
 * @param contact the name and contact data, or null when the person is not known
 * @param pendingEmail a new email address in lower case that its owner has not confirmed yet, or null
 * @param language the BCP 47 tag of the preferred language
 * @param roles the person's roles, each with its council
 * @param consents the active consents
 * @param erasureRequested whether the person asked to be erased
 * @param erased whether the person was erased
 */
public record Person(
        @Nullable OrganizationId organization,
        @Nullable ContactDetails contact,
        @Nullable Personal pendingEmail,
        String language,
        Set<RoleAssignment> roles,
        ActiveConsents consents,
        boolean erasureRequested,
        boolean erased) {

    /** The state before the person was added. */
    public static final Person NONE = new Person(null, null, null, "en", Set.of(), ActiveConsents.NONE, false, false);

    /**
     * Holds the name, the email address, and the phone number of a person.
     *
     * @param name the person's preferred name
     * @param email the email address in lower case, or null when none is known
     * @param phone the phone number as given, or null when none is known
     */
    public record ContactDetails(
            Personal name,
            @Nullable Personal email,
            @Nullable Personal phone) {}

    /**
     * Holds a role that the person has, in one council or in the whole organization.
     *
     * @param council the council, or null for the whole organization
     */
    public record RoleAssignment(Role role, @Nullable CouncilId council) {}

    /** Reads the current state of a person; {@link #NONE} when the person is not known. */
    public static Person read(AggregateStore streams, PersonId person) {
        return streams.readState(person, PersonEvent.class, NONE, Person::evolve);
    }

    /** Returns the state after an event. */
    public Person evolve(PersonEvent event) {
        return switch (event) {
            case PersonAdded e ->
                new Person(
                        e.organization(),
                        new ContactDetails(e.name(), e.email(), e.phone()),
                        null,
                        e.language(),
                        Set.of(),
                        ActiveConsents.NONE,
                        false,
                        false);
            case ContactCorrected e -> reachedBy(new ContactDetails(e.name(), e.email(), e.phone()));
            case EmailProposed e -> awaiting(e.email());
            case EmailConfirmed e -> awaiting(null).reachedAt(e.email());
            case EmailProposalWithdrawn e -> awaiting(null);
            case LanguagePreferred e ->
                new Person(
                        organization, contact, pendingEmail, e.language(), roles, consents, erasureRequested, erased);
            case ConsentGiven e -> agreeing(consents.given(e.kind(), e.version()));
            case ConsentWithdrawn e -> agreeing(consents.without(e.kind()));
            case RoleGranted e -> with(new RoleAssignment(e.role(), e.council()), true);
            case RoleEnded e -> with(new RoleAssignment(e.role(), e.council()), false);
            case ErasureRequested e -> asking(true);
            case ErasureRequestTakenBack e -> asking(false);
            case EntryRedacted e -> this;
            case PersonErased e ->
                new Person(organization, null, null, language, Set.of(), ActiveConsents.NONE, false, true);
        };
    }

    /**
     * Returns the person if the organization knows the person, and otherwise throws a violation.
     *
     * @throws RuleViolation when the organization does not know the person, or the person was erased
     */
    public Person requireKnownTo(OrganizationId asking) {
        if (!asking.equals(organization)) {
            throw AccessViolations.NO_SUCH_PERSON.exception();
        }
        if (erased) {
            throw AccessViolations.PERSON_ALREADY_ERASED.exception();
        }
        return this;
    }

    private Person with(RoleAssignment role, boolean held) {
        Set<RoleAssignment> all = new HashSet<>(roles);
        if (held) {
            all.add(role);
        } else {
            all.remove(role);
        }
        return new Person(
                organization, contact, pendingEmail, language, Set.copyOf(all), consents, erasureRequested, erased);
    }

    /** Replaces the contact data. A consent to text messages applies to one number, so a new number removes the consent. */
    private Person reachedBy(ContactDetails right) {
        boolean sameNumber = contact != null && Objects.equals(contact.phone(), right.phone());
        ActiveConsents left = sameNumber ? consents : consents.without(ConsentKind.TEXT_MESSAGES);
        return new Person(organization, right, pendingEmail, language, roles, left, erasureRequested, erased);
    }

    private Person awaiting(@Nullable Personal email) {
        return new Person(organization, contact, email, language, roles, consents, erasureRequested, erased);
    }

    private Person reachedAt(Personal email) {
        return contact == null ? this : reachedBy(new ContactDetails(contact.name(), email, contact.phone()));
    }

    private Person asking(boolean now) {
        return new Person(organization, contact, pendingEmail, language, roles, consents, now, erased);
    }

    private Person agreeing(ActiveConsents now) {
        return new Person(organization, contact, pendingEmail, language, roles, now, erasureRequested, erased);
    }
}
