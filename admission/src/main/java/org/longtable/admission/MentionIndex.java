package org.longtable.admission;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.bson.Document;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.stereotype.Component;

/**
 * Where the ledger mentions a person. The view {@code mentions} keeps a document for each person and event; what it has not come to yet is
 * read from the end of the ledger, so that an answer is never behind.
 */
@Component
public class MentionIndex {

    /** The view's collection. */
    public static final String COLLECTION = "view.mentions.v1";

    private static final int DIGITS = 15;
    private static final int BATCH = 500;

    private final MongoCollection<Document> documents;
    private final LedgerStorageEngine ledger;
    private final EventFolder facts;

    MentionIndex(MongoDatabase database, LedgerStorageEngine ledger, EventFolder facts) {
        this.documents = database.getCollection(COLLECTION);
        this.ledger = ledger;
        this.facts = facts;
    }

    /** The document's id of an event that mentions a person; ids of one person sort as positions do. */
    public static String key(PersonId person, long position) {
        String digits = Long.toString(position);
        return person.value() + "/" + "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** The id of the document that tells how far the index of an organization is; no person's id begins like it. */
    public static String progressKey(OrganizationId organization) {
        return "~" + organization.value();
    }

    /** Positions of all events that mention a person, the first one first. */
    public List<Long> positions(PersonId person) {
        OrganizationId organization = AuthorizationState.of(facts, person).organization();
        long upTo = organization == null ? 0 : progress(organization);
        List<Long> positions = new ArrayList<>();
        String prefix = person.value() + "/";
        documents
                .find(Filters.and(Filters.gte("_id", prefix), Filters.lte("_id", key(person, upTo))))
                .sort(Sorts.ascending("_id"))
                .forEach(document ->
                        positions.add(Long.parseLong(document.getString("_id").substring(prefix.length()))));
        long head = ledger.headPosition();
        for (long from = upTo + 1; from <= head; from += BATCH) {
            for (TrackedEventMessage<?> message : ledger.read(from, BATCH)) {
                if (EventContents.mentioned(
                                (DomainEvent) message.getPayload(), EventMetadata.fromMap(message.getMetaData()))
                        .contains(person)) {
                    positions.add(message.trackingToken().position().orElseThrow());
                }
            }
        }
        return positions;
    }

    private long progress(OrganizationId organization) {
        Document document =
                documents.find(Filters.eq("_id", progressKey(organization))).first();
        return document == null ? 0 : document.getLong("at");
    }
}
