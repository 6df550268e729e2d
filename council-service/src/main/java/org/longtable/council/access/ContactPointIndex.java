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
 * This index finds people by email address or phone number and stores only keyed digests. It is written before
 * the event that brings an address, or the consent to messages to a number, and asked together with the ledger, so what it holds too much (an address that was corrected, a person who was
 * erased, a command that lost a race) finds nobody.
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
        // At the end, also when they had it before: of several who share an email address, it signs in who has had it
        // longest.
        addresses.updateOne(Filters.eq("_id", digest(reach)), Updates.pull("people", person.value()));
        addresses.updateOne(
                Filters.eq("_id", digest(reach)),
                Updates.addToSet("people", person.value()),
                new UpdateOptions().upsert(true));
    }

    /**
     * Returns the people who currently have a contact point.
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

    /** Whether links that are sent to an address sign this person in, and not somebody who shares it. */
    public boolean signsIn(PersonId person, ContactPoint reach) {
        return findPeople(reach).contains(person);
    }

    /** Where links that sign somebody in may be sent, email first. */
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

    /** Everyone for whom this address was ever noted, also people who were erased since, in the order in which it was noted. */
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
    public List<ContactPoint> contactPointsOf(PersonId somebody) {
        Person person = Person.read(streams, somebody);
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

    /** What stands for an address where it is not to be read. */
    public String digest(ContactPoint reach) {
        String what = reach.by() == ContactPoint.Medium.EMAIL ? "address|" : "number|";
        return digests.keyedDigest(EVERY_ORGANIZATION, what + reach.address());
    }

    private static Optional<String> text(@Nullable Personal personal) {
        return Optional.ofNullable(personal).flatMap(it -> Optional.ofNullable(it.text()));
    }
}
