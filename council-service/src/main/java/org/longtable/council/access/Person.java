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

/** Holds the state of a person that decisions need. */
/**
 * What decisions about a person ask for.
 *
 * @param organization which organization knows the person, or null when none does
 * @param contact name and ways to reach them, or null when nobody knows the person
 * @param pendingEmail a new email address, lower case, that its owner has not confirmed yet; null when there is none
 * @param language BCP 47 tag of the preferred language
 * @param roles what the person may act as, and where
 * @param consents what the person agreed to
 * @param erasureRequested whether the person asks to be erased
 * @param erased whether the person was known once and erased since
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

    /** Before anybody knew the person. */
    public static final Person NONE = new Person(null, null, null, "en", Set.of(), ActiveConsents.NONE, false, false);

    /**
     * Holds the name, the email address, and the phone number of a person.
     *
     * @param name how the person wishes to be called
     * @param email lower case, or null when none is known
     * @param phone as given, or null when none is known
     */
    public record ContactDetails(
            Personal name,
            @Nullable Personal email,
            @Nullable Personal phone) {}

    /**
     * Holds a role that the person has, in one council or in the whole organization.
     *
     * @param council where, or null for the whole organization
     */
    public record RoleAssignment(Role role, @Nullable CouncilId council) {}

    /** Reads what is known of a person now; {@link #NONE} when nothing is. */
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
     * @throws RuleViolation when it does not
     * @throws RuleViolation when it does no more
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

    /** Who agreed to text messages agreed for one number: another one is asked about anew. */
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
