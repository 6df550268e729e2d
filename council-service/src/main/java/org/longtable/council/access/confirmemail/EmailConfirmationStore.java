package org.longtable.council.access.confirmemail;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.longtable.admission.SecureTokens;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.ContactPointIndex;
import org.longtable.council.access.Person;
import org.longtable.council.access.messages.MessageTemplate;
import org.longtable.council.access.messages.Outbox;
import org.longtable.council.access.messages.PublicBaseUrl;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

/**
 * Stores the links that are sent to a new email address, in the collection {@code email-confirmations}. Opening a link proves that messages
 * arrive at the address, but does not sign anyone in. A link is stored as its hash, and the address as a keyed digest.
 */
@Component
public class EmailConfirmationStore {

    /** The minimum number of days for which a link is valid. */
    static final int DAYS = 3;

    private final MongoCollection<Document> links;
    private final ContactPointIndex addresses;
    private final AggregateStore streams;
    private final Outbox outbox;
    private final PublicBaseUrl here;
    private final InstantSource clock;

    EmailConfirmationStore(
            MongoDatabase database,
            ContactPointIndex addresses,
            AggregateStore streams,
            Outbox outbox,
            PublicBaseUrl here,
            InstantSource clock) {
        this.links = database.getCollection("email-confirmations");
        this.addresses = addresses;
        this.streams = streams;
        this.outbox = outbox;
        this.here = here;
        this.clock = clock;
    }

    /**
     * Describes the pending confirmation of a link.
     *
     * @param email the address to which the link was sent
     */
    record Waiting(PersonId person, OrganizationId organization, Personal email) {}

    /**
     * Sends a link to the new address of a person.
     *
     * @throws RuleViolation when the person has no unconfirmed address
     */
    public void send(PersonId personId) {
        Person person = Person.read(streams, personId);
        ContactPoint to = Optional.ofNullable(person.pendingEmail())
                .map(Personal::text)
                .map(ContactPoint::email)
                .orElseThrow(ConfirmEmail.EMAIL_CONFIRMATION_EXPIRED::exception);
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        links.deleteMany(Filters.lte("ends", Date.from(today)));
        String secret = SecureTokens.newToken();
        links.insertOne(new Document("_id", SecureTokens.hash(secret))
                .append("person", personId.value())
                .append("to", addresses.digest(to))
                .append("ends", Date.from(today.plus(DAYS + 1, ChronoUnit.DAYS))));
        Map<String, String> words =
                Map.of("organization", organization(person), "link", here.url() + "/confirm-email#" + secret);
        outbox.enqueue(
                MessageTemplate.render("confirm-email", person.language(), words), personId, to, Duration.ofDays(DAYS));
    }

    /** Returns what a valid link confirms, without changing anything. A link that was used still returns it. */
    Optional<Waiting> look(String secret) {
        return Optional.ofNullable(
                        links.find(Filters.eq("_id", SecureTokens.hash(secret))).first())
                .filter(it -> it.getDate("ends").toInstant().isAfter(clock.instant()))
                .flatMap(it -> waiting(new PersonId(it.getString("person")), it.getString("to")));
    }

    /** Invalidates every link of a person. */
    void forget(PersonId person) {
        links.deleteMany(Filters.eq("person", person.value()));
    }

    private Optional<Waiting> waiting(PersonId personId, String to) {
        Person person = Person.read(streams, personId);
        Personal counts = person.contact() == null ? null : person.contact().email();
        return Stream.of(Optional.ofNullable(person.pendingEmail()), Optional.ofNullable(counts))
                .flatMap(Optional::stream)
                .filter(it -> it.text() != null
                        && addresses.digest(ContactPoint.email(it.text())).equals(to))
                .findFirst()
                .map(it -> new Waiting(personId, Objects.requireNonNull(person.organization()), it));
    }

    private String organization(Person person) {
        OrganizationId organization = Objects.requireNonNull(person.organization());
        return streams.readState(organization, OrganizationCreated.class, "", (none, created) -> created.name());
    }
}
