package org.longtable.council.access;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

/**
 * Finds people by their email address without storing any: an address stands in it as a keyed digest. It is written before the event
 * that brings an address, and asked together with the ledger, so what it holds too much (an address that was corrected, a person who was
 * erased, a command that was refused) finds nobody.
 */
@Component
public class AddressBook implements Addresses {

    private static final OrganizationId EVERY_ORGANIZATION = new OrganizationId("all");

    private final MongoCollection<Document> addresses;
    private final PersonIds digests;
    private final Streams streams;

    AddressBook(MongoDatabase database, PersonIds digests, Streams streams) {
        this.addresses = database.getCollection("addresses");
        this.digests = digests;
        this.streams = streams;
        addresses.createIndex(Indexes.ascending("people"));
    }

    @Override
    public void note(@Nullable Personal email, PersonId person) {
        if (email != null && email.text() != null) {
            addresses.updateOne(
                    Filters.eq("_id", digest(email.text())),
                    Updates.addToSet("people", person.value()),
                    new UpdateOptions().upsert(true));
        }
    }

    /** Who has this address now: one person of each organization that knows them by it. */
    public List<PersonId> find(String email) {
        Document found = addresses.find(Filters.eq("_id", digest(email))).first();
        if (found == null) {
            return List.of();
        }
        return found.getList("people", String.class).stream()
                .map(PersonId::new)
                .filter(it ->
                        emailOf(it).filter(EmailAddress.normal(email)::equals).isPresent())
                .toList();
    }

    /** Somebody was erased. */
    public void forget(PersonId person) {
        addresses.updateMany(Filters.eq("people", person.value()), Updates.pull("people", person.value()));
        addresses.deleteMany(Filters.eq("people", List.of()));
    }

    /** Somebody's address now; empty when none is known. */
    public Optional<String> emailOf(PersonId person) {
        return Optional.ofNullable(Person.read(streams, person).contact())
                .flatMap(it -> Optional.ofNullable(it.email()))
                .flatMap(it -> Optional.ofNullable(it.text()));
    }

    /** What stands for an address where it is not to be read. */
    public String digest(String email) {
        return digests.digits(EVERY_ORGANIZATION, "address|" + EmailAddress.normal(email));
    }
}
