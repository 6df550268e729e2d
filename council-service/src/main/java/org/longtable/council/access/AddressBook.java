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
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

/**
 * Finds people by their email address or telephone number without storing any: each stands in it as a keyed digest. It is written before
 * the event that brings an address, or the consent to messages to a number, and asked together with the ledger, so what it holds too much (an address that was corrected, a person who was
 * erased, a command that lost a race) finds nobody.
 */
@Component
public class AddressBook implements Addresses {

    private static final OrganizationId EVERY_ORGANIZATION = new OrganizationId("all");

    private final MongoCollection<Document> addresses;
    private final PersonIds digests;
    private final PhoneNumbers numbers;
    private final Streams streams;

    AddressBook(MongoDatabase database, PersonIds digests, PhoneNumbers numbers, Streams streams) {
        this.addresses = database.getCollection("addresses");
        this.digests = digests;
        this.numbers = numbers;
        this.streams = streams;
        addresses.createIndex(Indexes.ascending("people"));
    }

    @Override
    public void note(Reach reach, PersonId person) {
        // At the end, also when they had it before: of several who share an email address, it signs in who has had it
        // longest.
        addresses.updateOne(Filters.eq("_id", digest(reach)), Updates.pull("people", person.value()));
        addresses.updateOne(
                Filters.eq("_id", digest(reach)),
                Updates.addToSet("people", person.value()),
                new UpdateOptions().upsert(true));
    }

    /**
     * Whom an address signs in now: of each organization, by an email address only who has had it longest of all who share it; by a
     * telephone, all who share it.
     */
    public List<PersonId> find(Reach reach) {
        List<PersonId> reached = reached(reach);
        if (reach.by() == Reach.Channel.TEXT) {
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
    public boolean signsIn(PersonId person, Reach reach) {
        return find(reach).contains(person);
    }

    /** Where links that sign somebody in may be sent, email first. */
    public List<Reach> waysIn(PersonId person) {
        return of(person).stream().filter(it -> signsIn(person, it)).toList();
    }

    private List<PersonId> reached(Reach reach) {
        Document found = addresses.find(Filters.eq("_id", digest(reach))).first();
        if (found == null) {
            return List.of();
        }
        return found.getList("people", String.class).stream()
                .map(PersonId::new)
                .filter(it -> of(it).contains(reach))
                .toList();
    }

    /** Where messages reach somebody now, email first; a telephone only when they agreed to text messages. */
    public List<Reach> of(PersonId somebody) {
        Person person = Person.read(streams, somebody);
        Person.Contact contact = person.contact();
        if (contact == null) {
            return List.of();
        }
        Stream<Reach> email = text(contact.email()).map(Reach::email).stream();
        Stream<Reach> telephone = text(contact.phone())
                .filter(any -> person.consents().to(ConsentKind.TEXT_MESSAGES))
                .flatMap(numbers::reached)
                .stream();
        return Stream.concat(email, telephone).toList();
    }

    /** What stands for an address where it is not to be read. */
    public String digest(Reach reach) {
        String what = reach.by() == Reach.Channel.EMAIL ? "address|" : "number|";
        return digests.digits(EVERY_ORGANIZATION, what + reach.address());
    }

    private static Optional<String> text(@Nullable Personal personal) {
        return Optional.ofNullable(personal).flatMap(it -> Optional.ofNullable(it.text()));
    }
}
