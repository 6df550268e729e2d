package org.longtable.council.importing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.stereotype.Component;

/**
 * Lists the councils of an organization and the meetings of a council. Each read catches up with the ledger from the last indexed position.
 * Entries are only added, so any number of processes may write the index at the same time (0012).
 */
@Component
class CouncilMeetingIndex {

    private static final int BATCH = 500;
    private static final String ID = "_id";
    private static final String MARK = "upTo";
    private static final String AT = "at";
    private static final String NAME = "name";

    private final LedgerStorageEngine ledger;
    private final MongoCollection<Document> entries;

    CouncilMeetingIndex(LedgerStorageEngine ledger, MongoDatabase database) {
        this.ledger = ledger;
        this.entries = database.getCollection("council_directory");
    }

    /** Holds the identifier and the name of a council. */
    record IndexedCouncil(CouncilId council, String name) {}

    /** Returns the councils of an organization, in no particular order. */
    List<IndexedCouncil> councils(OrganizationId organization) {
        catchUp();
        List<IndexedCouncil> found = new ArrayList<>();
        under("council", organization.value())
                .forEach(it -> found.add(new IndexedCouncil(new CouncilId(lastPart(it)), it.getString(NAME))));
        return found;
    }

    /** Returns the meetings that a council has ever scheduled. */
    List<MeetingId> meetings(CouncilId council) {
        List<MeetingId> found = new ArrayList<>();
        under("meeting", council.value()).forEach(it -> found.add(new MeetingId(lastPart(it))));
        return found;
    }

    private synchronized void catchUp() {
        for (long next = mark() + 1; ; ) {
            List<TrackedEventMessage<?>> events = ledger.read(next, BATCH);
            if (events.isEmpty()) {
                return;
            }
            List<ReplaceOneModel<Document>> writes =
                    events.stream().flatMap(it -> entry(it).stream()).toList();
            if (!writes.isEmpty()) {
                entries.bulkWrite(writes);
            }
            next += events.size();
            // The position is stored last, because all entries up to it must already be stored.
            entries.updateOne(Filters.eq(ID, MARK), Updates.max(AT, next - 1), new UpdateOptions().upsert(true));
        }
    }

    /** Checks the type first, because a payload is deserialized and decrypted only when it is read. */
    private static List<ReplaceOneModel<Document>> entry(TrackedEventMessage<?> event) {
        if (event.getPayloadType() == CouncilOpened.class) {
            CouncilOpened opened = (CouncilOpened) event.getPayload();
            String id = key("council", opened.organization().value()) + opened.council();
            return List.of(put(new Document(ID, id).append(NAME, opened.name())));
        }
        if (event.getPayloadType() == MeetingScheduled.class) {
            MeetingScheduled scheduled = (MeetingScheduled) event.getPayload();
            CouncilId council = Objects.requireNonNull(
                    EventMetadata.fromMap(event.getMetaData()).council());
            return List.of(put(new Document(ID, key("meeting", council.value()) + scheduled.meeting())));
        }
        return List.of();
    }

    private static ReplaceOneModel<Document> put(Document entry) {
        Bson sameEntry = Filters.eq(ID, entry.getString(ID));
        return new ReplaceOneModel<>(sameEntry, entry, new ReplaceOptions().upsert(true));
    }

    private long mark() {
        Document mark = entries.find(Filters.eq(ID, MARK)).first();
        return mark == null ? 0 : mark.get(AT, Number.class).longValue();
    }

    private Iterable<Document> under(String kind, String owner) {
        String from = key(kind, owner);
        // ';' is the character after the colon that ends every key.
        String to = from.substring(0, from.length() - 1) + ';';
        return entries.find(Filters.and(Filters.gt(ID, from), Filters.lt(ID, to)))
                .sort(Sorts.ascending(ID));
    }

    private static String key(String kind, String owner) {
        return kind + ":" + owner + ":";
    }

    private static String lastPart(Document entry) {
        String id = entry.getString(ID);
        return id.substring(id.lastIndexOf(':') + 1);
    }
}
