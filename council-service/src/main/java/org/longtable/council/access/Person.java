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
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.ConsentGiven;
import org.longtable.contract.access.AccessEvent.ConsentWithdrawn;
import org.longtable.contract.access.AccessEvent.ContactCorrected;
import org.longtable.contract.access.AccessEvent.EmailConfirmed;
import org.longtable.contract.access.AccessEvent.EmailProposalWithdrawn;
import org.longtable.contract.access.AccessEvent.EmailProposed;
import org.longtable.contract.access.AccessEvent.ErasureRequestTakenBack;
import org.longtable.contract.access.AccessEvent.ErasureRequested;
import org.longtable.contract.access.AccessEvent.LanguagePreferred;
import org.longtable.contract.access.AccessEvent.PersonAdded;
import org.longtable.contract.access.AccessEvent.PersonErased;
import org.longtable.contract.access.AccessEvent.RoleEnded;
import org.longtable.contract.access.AccessEvent.RoleGranted;
import org.longtable.contract.access.ConsentKind;
import org.longtable.council.deciding.Streams;

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
        @Nullable Contact contact,
        @Nullable Personal pendingEmail,
        String language,
        Set<Held> roles,
        Consents consents,
        boolean erasureRequested,
        boolean erased) {

    /** Before anybody knew the person. */
    public static final Person NONE = new Person(null, null, null, "en", Set.of(), Consents.NONE, false, false);

    /**
     * Name and ways to reach a person.
     *
     * @param name how the person wishes to be called
     * @param email lower case, or null when none is known
     * @param phone as given, or null when none is known
     */
    public record Contact(
            Personal name,
            @Nullable Personal email,
            @Nullable Personal phone) {}

    /**
     * A role that the person holds.
     *
     * @param council where, or null for the whole organization
     */
    public record Held(Role role, @Nullable CouncilId council) {}

    /** Reads what is known of a person now; {@link #NONE} when nothing is. */
    public static Person read(Streams streams, PersonId person) {
        return streams.read(person, AccessEvent.class, NONE, Person::after);
    }

    Person after(AccessEvent event) {
        return switch (event) {
            case PersonAdded e ->
                new Person(
                        e.organization(),
                        new Contact(e.name(), e.email(), e.phone()),
                        null,
                        e.language(),
                        Set.of(),
                        Consents.NONE,
                        false,
                        false);
            case ContactCorrected e -> reachedBy(new Contact(e.name(), e.email(), e.phone()));
            case EmailProposed e -> awaiting(e.email());
            case EmailConfirmed e -> awaiting(null).reachedAt(e.email());
            case EmailProposalWithdrawn e -> awaiting(null);
            case LanguagePreferred e ->
                new Person(
                        organization, contact, pendingEmail, e.language(), roles, consents, erasureRequested, erased);
            case ConsentGiven e -> agreeing(consents.given(e.kind(), e.version()));
            case ConsentWithdrawn e -> agreeing(consents.without(e.kind()));
            case RoleGranted e -> with(new Held(e.role(), e.council()), true);
            case RoleEnded e -> with(new Held(e.role(), e.council()), false);
            case ErasureRequested e -> asking(true);
            case ErasureRequestTakenBack e -> asking(false);
            case PersonErased e -> new Person(organization, null, null, language, Set.of(), Consents.NONE, false, true);
        };
    }

    /**
     * The person, if that organization knows them.
     *
     * @throws NoSuchPerson when it does not
     * @throws PersonErasedBefore when it does no more
     */
    public Person orRefuse(OrganizationId asking) {
        if (!asking.equals(organization)) {
            throw new NoSuchPerson();
        }
        if (erased) {
            throw new PersonErasedBefore();
        }
        return this;
    }

    private Person with(Held role, boolean held) {
        Set<Held> all = new HashSet<>(roles);
        if (held) {
            all.add(role);
        } else {
            all.remove(role);
        }
        return new Person(
                organization, contact, pendingEmail, language, Set.copyOf(all), consents, erasureRequested, erased);
    }

    /** Who agreed to text messages agreed for one number: another one is asked about anew. */
    private Person reachedBy(Contact right) {
        boolean sameNumber = contact != null && Objects.equals(contact.phone(), right.phone());
        Consents left = sameNumber ? consents : consents.without(ConsentKind.TEXT_MESSAGES);
        return new Person(organization, right, pendingEmail, language, roles, left, erasureRequested, erased);
    }

    private Person awaiting(@Nullable Personal email) {
        return new Person(organization, contact, email, language, roles, consents, erasureRequested, erased);
    }

    private Person reachedAt(Personal email) {
        return contact == null ? this : reachedBy(new Contact(contact.name(), email, contact.phone()));
    }

    private Person asking(boolean now) {
        return new Person(organization, contact, pendingEmail, language, roles, consents, now, erased);
    }

    private Person agreeing(Consents now) {
        return new Person(organization, contact, pendingEmail, language, roles, now, erasureRequested, erased);
    }
}
