package org.longtable.council.access.confirmemail;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.access.EmailAddress;
import org.longtable.council.access.Person;
import org.longtable.council.access.Reach;
import org.longtable.council.access.messages.Letter;
import org.longtable.council.access.messages.Outbox;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

/** Tells somebody at the address that they have that another one was entered, and later that it counts, so that nobody takes their place unseen. */
@Component
public class OldAddress {

    private static final Duration HOLDS = Duration.ofDays(3);

    private final Streams streams;
    private final Outbox outbox;

    OldAddress(Streams streams, Outbox outbox) {
        this.streams = streams;
        this.outbox = outbox;
    }

    /** The address that somebody has now; empty when none is known. */
    public Optional<String> of(PersonId person) {
        return Optional.ofNullable(Person.read(streams, person).contact())
                .map(Person.Contact::email)
                .map(Personal::text);
    }

    /** Tells the address that counts that another one was entered and counts once it is confirmed. */
    public void tellProposed(String before, PersonId somebody) {
        post("address-proposed", before, somebody, Person.read(streams, somebody));
    }

    /**
     * Tells the address before that it no longer counts, unless it is the same.
     *
     * @param now the address that counts, or null when none does
     */
    public void tellChanged(String before, PersonId somebody, @Nullable Personal now) {
        Person person = Person.read(streams, somebody);
        Personal right = EmailAddress.normal(now);
        if (person.erased() || right != null && before.equals(right.text())) {
            return;
        }
        post("address-changed", before, somebody, person);
    }

    private void post(String letter, String before, PersonId somebody, Person person) {
        // Who reads it may be a stranger, if the address was a slip: it names nobody.
        Map<String, String> words = Map.of("organization", organization(person));
        outbox.post(Letter.of(letter, person.language(), words), somebody, Reach.email(before), HOLDS);
    }

    private String organization(Person person) {
        OrganizationId organization = Objects.requireNonNull(person.organization());
        return streams.read(organization, OrganizationCreated.class, "", (none, created) -> created.name());
    }
}
