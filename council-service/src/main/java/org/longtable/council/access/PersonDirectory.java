package org.longtable.council.access;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.web.CommandContext;
import org.springframework.stereotype.Component;

/**
 * Finds the person of an organization by email address, so that no person is added twice, and creates identifiers for new people. New
 * identifiers are random; identifiers that were derived from an address before November 2026 stay
 * (docs/decisions/0025-what-a-request-may-change.md).
 */
@Component
public class PersonDirectory {

    private final ContactPointIndex addresses;
    private final PersonIdGenerator ids;
    private final AggregateStore streams;

    PersonDirectory(ContactPointIndex addresses, PersonIdGenerator ids, AggregateStore streams) {
        this.addresses = addresses;
        this.ids = ids;
        this.streams = streams;
    }

    /**
     * Finds the person whom an organization knows by an email address: the person who has it now, or else the person who was added with it.
     * An erased person is found too, so that the import of an old sheet does not add the person again.
     *
     * @param email the email address as typed; case and surrounding spaces do not matter
     */
    public Optional<PersonId> find(OrganizationId organization, String email) {
        ContactPoint reach = ContactPoint.email(email);
        return addresses.findPeople(reach).stream()
                .filter(it -> organization.equals(Person.read(streams, it).organization()))
                .min(Comparator.comparing(PersonId::value))
                .or(() -> addresses.everNoted(reach).stream()
                        .filter(it -> isOrWasAddedWith(it, organization, reach))
                        .findFirst())
                .or(() -> Optional.of(ids.idFor(organization, email)).filter(this::exists));
    }

    /** Creates a new identifier that cannot be guessed. */
    public PersonId fresh() {
        return new PersonId("person-" + UUID.randomUUID());
    }

    /** Creates a new identifier that cannot be guessed and is the same when the request is retried. */
    public PersonId fresh(OrganizationId organization, CommandContext caller) {
        return new PersonId("person-" + ids.keyedDigest(organization, "person|" + caller.request()));
    }

    private boolean exists(PersonId person) {
        Person known = Person.read(streams, person);
        return known.organization() != null || known.erased();
    }

    private boolean isOrWasAddedWith(PersonId person, OrganizationId organization, ContactPoint reach) {
        return streams.readState(
                person,
                PersonAdded.class,
                false,
                (no, added) -> added.organization().equals(organization) && hadOrIsErased(added.email(), reach));
    }

    /** The text of an erased person is no longer readable; only the contact point index shows that the address belonged to that person. */
    private static boolean hadOrIsErased(@Nullable Personal email, ContactPoint reach) {
        return email != null
                && (email.text() == null || ContactPoint.email(email.text()).equals(reach));
    }
}
