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

/** Tells a person at the previous email address that the address was changed. */
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

    /** Tells the current address that another address was entered and becomes current once it is confirmed. */
    public void tellProposed(String before, PersonId personId) {
        post("address-proposed", before, personId, Person.read(streams, personId));
    }

    /**
     * Tells the previous address that it is no longer current, unless it has not changed.
     *
     * @param now the current address, or null when there is none
     */
    public void tellChanged(String before, PersonId personId, @Nullable Personal now) {
        Person person = Person.read(streams, personId);
        Personal right = EmailAddress.normalize(now);
        if (person.erased() || right != null && before.equals(right.text())) {
            return;
        }
        post("address-changed", before, personId, person);
    }

    private void post(String letter, String before, PersonId personId, Person person) {
        // The reader may be a stranger if the address was a typing error, so the message contains no name.
        Map<String, String> words = Map.of("organization", organization(person));
        outbox.enqueue(
                MessageTemplate.render(letter, person.language(), words), personId, ContactPoint.email(before), HOLDS);
    }

    private String organization(Person person) {
        OrganizationId organization = Objects.requireNonNull(person.organization());
        return streams.readState(organization, OrganizationCreated.class, "", (none, created) -> created.name());
    }
}
