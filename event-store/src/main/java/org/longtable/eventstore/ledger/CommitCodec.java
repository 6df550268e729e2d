package org.longtable.eventstore.ledger;

import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DocumentCodec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.proof.TreeHash;

/** The codec converts commits to MongoDB documents and back. */
public final class CommitCodec {

    static final String POSITION = "_id";
    private static final String COUNT = "n";
    private static final String AT = "at";
    private static final String PREV = "prev";
    private static final String HASH = "hash";
    private static final String EVENTS = "events";

    /** The projection that {@link #toCommitLeaf} needs. */
    static final Bson WITHOUT_EVENTS = Projections.include(COUNT, HASH);

    private static final Codec<Document> DOCUMENTS = new DocumentCodec();

    private CommitCodec() {}

    public static Document toDocument(Commit commit) {
        return toDocument(
                commit, commit.events().stream().map(CommitCodec::toDocument).toList());
    }

    /** @param events the commit's events as documents */
    public static Document toDocument(Commit commit, List<?> events) {
        return new Document(POSITION, commit.position())
                .append(COUNT, commit.events().size())
                .append(AT, Date.from(commit.at()))
                .append(PREV, commit.prev())
                .append(HASH, commit.hash())
                .append(EVENTS, events);
    }

    public static RawBsonDocument encode(RecordedEvent event) {
        return new RawBsonDocument(toDocument(event), DOCUMENTS);
    }

    public static RecordedEvent decode(RawBsonDocument event) {
        return toEvent(event.decode(DOCUMENTS));
    }

    public static Commit toCommit(Document document) {
        return new Commit(
                number(document, POSITION),
                instant(document, AT),
                document.getString(PREV),
                document.getString(HASH),
                document.getList(EVENTS, Document.class).stream()
                        .map(CommitCodec::toEvent)
                        .toList());
    }

    public static CommitLeaf toCommitLeaf(Document document) {
        return new CommitLeaf(
                number(document, POSITION),
                (int) number(document, COUNT),
                TreeHash.leafOfCommit(document.getString(HASH)));
    }

    public static long position(Document document) {
        return number(document, POSITION);
    }

    /** Returns the event count that the document states, which verification compares with the events it holds. */
    public static long declaredEventCount(Document document) {
        return number(document, COUNT);
    }

    private static Document toDocument(RecordedEvent event) {
        Document document = new Document("id", event.id()).append("type", event.type());
        appendIfPresent(document, "rev", event.rev());
        if (event.aggregate() != null) {
            document.append("aggregate", event.aggregate());
            appendIfPresent(document, "aggregateType", event.aggregateType());
            document.append("seq", event.seq());
        }
        return document.append("payload", event.payload())
                .append("meta", event.meta())
                .append("ts", Date.from(event.ts()));
    }

    private static RecordedEvent toEvent(Document document) {
        String aggregate = document.getString("aggregate");
        return new RecordedEvent(
                document.getString("id"),
                document.getString("type"),
                document.getString("rev"),
                aggregate,
                document.getString("aggregateType"),
                aggregate == null ? RecordedEvent.NO_SEQUENCE : number(document, "seq"),
                document.getString("payload"),
                document.getString("meta"),
                instant(document, "ts"));
    }

    private static void appendIfPresent(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.append(field, value);
        }
    }

    // A server may return a long as a narrower number, so the code does not rely on the Java type.
    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }

    static List<Commit> toCommits(List<Document> documents) {
        return documents.stream().map(CommitCodec::toCommit).toList();
    }
}
