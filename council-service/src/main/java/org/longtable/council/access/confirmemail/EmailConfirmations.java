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
import org.longtable.admission.Secrets;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.access.AddressBook;
import org.longtable.council.access.Person;
import org.longtable.council.access.Reach;
import org.longtable.council.access.messages.Letter;
import org.longtable.council.access.messages.Outbox;
import org.longtable.council.access.messages.PublicAddress;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

/**
 * Links that are sent to a new email address, in the collection {@code email-confirmations}. Who opens one shows that messages arrive
 * there; it lets nobody in. A link is stored as its hash, and the address as a keyed digest.
 */
@Component
public class EmailConfirmations {

    /** How many days a link works, at least. */
    static final int DAYS = 3;

    private final MongoCollection<Document> links;
    private final AddressBook addresses;
    private final Streams streams;
    private final Outbox outbox;
    private final PublicAddress here;
    private final InstantSource clock;

    EmailConfirmations(
            MongoDatabase database,
            AddressBook addresses,
            Streams streams,
            Outbox outbox,
            PublicAddress here,
            InstantSource clock) {
        this.links = database.getCollection("email-confirmations");
        this.addresses = addresses;
        this.streams = streams;
        this.outbox = outbox;
        this.here = here;
        this.clock = clock;
    }

    /**
     * What a link is for.
     *
     * @param email the address to which it was sent
     */
    record Waiting(PersonId person, OrganizationId organization, Personal email) {}

    /**
     * Sends a link to the new address of a person.
     *
     * @throws EmailNotWaiting when there is none that waits to be confirmed
     */
    public void send(PersonId somebody) {
        Person person = Person.read(streams, somebody);
        Reach to = Optional.ofNullable(person.pendingEmail())
                .map(Personal::text)
                .map(Reach::email)
                .orElseThrow(EmailNotWaiting::new);
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        links.deleteMany(Filters.lte("ends", Date.from(today)));
        String secret = Secrets.random();
        links.insertOne(new Document("_id", Secrets.hash(secret))
                .append("person", somebody.value())
                .append("to", addresses.digest(to))
                .append("ends", Date.from(today.plus(DAYS + 1, ChronoUnit.DAYS))));
        Map<String, String> words =
                Map.of("organization", organization(person), "link", here.url() + "/confirm-email#" + secret);
        outbox.post(Letter.of("confirm-email", person.language(), words), somebody, to, Duration.ofDays(DAYS));
    }

    /** What a link is for, as long as it works; looking changes nothing. A link still says so after it was used. */
    Optional<Waiting> look(String secret) {
        return Optional.ofNullable(
                        links.find(Filters.eq("_id", Secrets.hash(secret))).first())
                .filter(it -> it.getDate("ends").toInstant().isAfter(clock.instant()))
                .flatMap(it -> waiting(new PersonId(it.getString("person")), it.getString("to")));
    }

    /** Makes every link of a person worthless. */
    void forget(PersonId person) {
        links.deleteMany(Filters.eq("person", person.value()));
    }

    private Optional<Waiting> waiting(PersonId somebody, String to) {
        Person person = Person.read(streams, somebody);
        Personal counts = person.contact() == null ? null : person.contact().email();
        return Stream.of(Optional.ofNullable(person.pendingEmail()), Optional.ofNullable(counts))
                .flatMap(Optional::stream)
                .filter(it -> it.text() != null
                        && addresses.digest(Reach.email(it.text())).equals(to))
                .findFirst()
                .map(it -> new Waiting(somebody, Objects.requireNonNull(person.organization()), it));
    }

    private String organization(Person person) {
        OrganizationId organization = Objects.requireNonNull(person.organization());
        return streams.read(organization, OrganizationCreated.class, "", (none, created) -> created.name());
    }
}
