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
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.EmailAddress;
import org.longtable.council.access.Person;
import org.longtable.council.access.messages.MessageTemplate;
import org.longtable.council.access.messages.Outbox;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

/** This service tells a person at the previous email address that the address was changed. */
@Component
public class ContactChangeNotifier {

    private static final Duration HOLDS = Duration.ofDays(3);

    private final AggregateStore streams;
    private final Outbox outbox;

    ContactChangeNotifier(AggregateStore streams, Outbox outbox) {
        this.streams = streams;
        this.outbox = outbox;
    }

    /** Returns the person's current email address, if any. */
    public Optional<String> currentEmail(PersonId person) {
        return Optional.ofNullable(Person.read(streams, person).contact())
                .map(Person.ContactDetails::email)
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
        Personal right = EmailAddress.normalize(now);
        if (person.erased() || right != null && before.equals(right.text())) {
            return;
        }
        post("address-changed", before, somebody, person);
    }

    private void post(String letter, String before, PersonId somebody, Person person) {
        // Who reads it may be a stranger, if the address was a slip: it names nobody.
        Map<String, String> words = Map.of("organization", organization(person));
        outbox.enqueue(
                MessageTemplate.render(letter, person.language(), words), somebody, ContactPoint.email(before), HOLDS);
    }

    private String organization(Person person) {
        OrganizationId organization = Objects.requireNonNull(person.organization());
        return streams.readState(organization, OrganizationCreated.class, "", (none, created) -> created.name());
    }
}
