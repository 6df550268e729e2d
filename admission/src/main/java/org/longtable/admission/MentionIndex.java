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
 * Finds the events that mention a person. The view {@code mentions} keeps a document for each person and event. Events
 * that the view has not processed yet are read from the ledger, so answers are always current.
 */
@Component
public class MentionIndex {

    /** The collection of the view. */
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

    /** Returns the document id of an event that mentions a person. Ids of one person sort by position. */
    public static String key(PersonId person, long position) {
        String digits = Long.toString(position);
        return person.value() + "/" + "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** Returns the document id of an organization's progress. No person id starts with it. */
    public static String progressKey(OrganizationId organization) {
        return "~" + organization.value();
    }

    /** Returns the positions of all events that mention a person, in ascending order. */
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
