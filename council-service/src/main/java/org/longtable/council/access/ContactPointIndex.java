package org.longtable.council.access;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.access.ConsentKind;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

/**
 * Finds people by email address or phone number and stores only keyed digests. An entry is written before the event that adds an address or
 * a consent to text messages. Results are checked against the ledger, so an outdated entry (a corrected address, an erased person, a
 * command that lost a race) finds no person.
 */
@Component
public class ContactPointIndex implements ContactPointRegistry {

    private static final OrganizationId EVERY_ORGANIZATION = new OrganizationId("all");

    private final MongoCollection<Document> addresses;
    private final PersonIdGenerator digests;
    private final PhoneNumberParser numbers;
    private final AggregateStore streams;

    ContactPointIndex(
            MongoDatabase database, PersonIdGenerator digests, PhoneNumberParser numbers, AggregateStore streams) {
        this.addresses = database.getCollection("addresses");
        this.digests = digests;
        this.numbers = numbers;
        this.streams = streams;
        addresses.createIndex(Indexes.ascending("people"));
    }

    @Override
    public void register(ContactPoint reach, PersonId person) {
        // Moves the person to the end, even when already listed: of several people who share an email address, it signs
        // in the one who has had it longest.
        addresses.updateOne(Filters.eq("_id", digest(reach)), Updates.pull("people", person.value()));
        addresses.updateOne(
                Filters.eq("_id", digest(reach)),
                Updates.addToSet("people", person.value()),
                new UpdateOptions().upsert(true));
    }

    /**
     * Returns the people whom a contact point signs in. Of several people of one organization who share an email address, this is only the
     * one who has had it longest.
     */
    public List<PersonId> findPeople(ContactPoint reach) {
        List<PersonId> reached = reached(reach);
        if (reach.by() == ContactPoint.Medium.TEXT) {
            return reached;
        }
        Map<OrganizationId, PersonId> longest = new LinkedHashMap<>();
        for (PersonId person : reached) {
            OrganizationId organization =
                    Objects.requireNonNull(Person.read(streams, person).organization());
            longest.putIfAbsent(organization, person);
        }
        return List.copyOf(longest.values());
    }

    /** Checks whether links that are sent to a contact point sign in this person and not another person who shares it. */
    public boolean signsIn(PersonId person, ContactPoint reach) {
        return findPeople(reach).contains(person);
    }

    /** Returns the contact points to which sign-in links for a person may be sent, email first. */
    public List<ContactPoint> waysIn(PersonId person) {
        return contactPointsOf(person).stream()
                .filter(it -> signsIn(person, it))
                .toList();
    }

    private List<PersonId> reached(ContactPoint reach) {
        Document found = addresses.find(Filters.eq("_id", digest(reach))).first();
        if (found == null) {
            return List.of();
        }
        return found.getList("people", String.class).stream()
                .map(PersonId::new)
                .filter(it -> contactPointsOf(it).contains(reach))
                .toList();
    }

    /**
     * Returns everyone for whom this contact point was ever registered, including people who have been erased, in the order of
     * registration.
     */
    List<PersonId> everNoted(ContactPoint reach) {
        Document found = addresses.find(Filters.eq("_id", digest(reach))).first();
        if (found == null) {
            return List.of();
        }
        return Stream.of("people", "erased")
                .flatMap(list -> Optional.ofNullable(found.getList(list, String.class)).stream()
                        .flatMap(List::stream))
                .map(PersonId::new)
                .toList();
    }

    /** Returns the contact points that may be used for a person, email first. */
    public List<ContactPoint> contactPointsOf(PersonId personId) {
        Person person = Person.read(streams, personId);
        Person.ContactDetails contact = person.contact();
        if (contact == null) {
            return List.of();
        }
        Stream<ContactPoint> email = text(contact.email()).map(ContactPoint::email).stream();
        Stream<ContactPoint> telephone = text(contact.phone())
                .filter(any -> person.consents().has(ConsentKind.TEXT_MESSAGES))
                .flatMap(numbers::parsePhoneNumber)
                .stream();
        return Stream.concat(email, telephone).toList();
    }

    /** Returns a keyed digest of a contact point, for places where the contact point itself must not be readable. */
    public String digest(ContactPoint reach) {
        String what = reach.by() == ContactPoint.Medium.EMAIL ? "address|" : "number|";
        return digests.keyedDigest(EVERY_ORGANIZATION, what + reach.address());
    }

    private static Optional<String> text(@Nullable Personal personal) {
        return Optional.ofNullable(personal).flatMap(it -> Optional.ofNullable(it.text()));
    }
}
