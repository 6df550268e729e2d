package org.longtable.projection.projectionframework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The events of one stream that a view could not apply, and the documents that wait for them. The events themselves are
 * in the ledger.
 *
 * @param stream stream id, or {@link #EVERY} for documents that apply no events of any stream
 * @param organization organization of the stream, or null when the event does not name it
 * @param type type of the first event, for example {@code meetings.MeetingMoved}
 * @param first position of the first event
 * @param last position of the last event
 * @param events number of events
 * @param documents documents that wait
 * @param everywhere whether any document of the view may wait, because it is unknown which ones the event would have changed
 * @param cause class of the exception; its message could contain personal data
 * @param since time at which the first event was parked
 */
record ParkedStream(
        String stream,
        @Nullable String organization,
        String type,
        long first,
        long last,
        long events,
        Set<String> documents,
        boolean everywhere,
        String cause,
        Instant since) {

    static final String EVERY = "*";

    /** Above this number of documents, all events of the stream are parked. */
    private static final int MOST_DOCUMENTS = 1_000;

    /** Returns a copy with a later event of the same stream. */
    ParkedStream and(DocumentChange deed) {
        Set<String> all = new LinkedHashSet<>(documents);
        all.addAll(deed.documents());
        boolean any = everywhere || deed.failure() != null || all.size() > MOST_DOCUMENTS;
        boolean again = deed.position() <= last;
        return new ParkedStream(
                stream,
                organization,
                type,
                first,
                Math.max(last, deed.position()),
                again ? events : events + 1,
                all.size() > MOST_DOCUMENTS ? documents : Set.copyOf(all),
                any,
                cause,
                since);
    }

    /** Returns whether an event has to wait for the parked ones. */
    boolean holds(DocumentChange deed) {
        return deed.position() >= first
                && (everywhere || deed.documents().stream().anyMatch(documents::contains));
    }

    Document toDocument(Generation generation) {
        return new Document("_id", id(generation, stream))
                .append("view", generation.processor())
                .append("stream", stream)
                .append("organization", organization)
                .append("type", type)
                .append("first", first)
                .append("last", last)
                .append("events", events)
                .append("documents", new ArrayList<>(documents))
                .append("everywhere", everywhere)
                .append("cause", cause)
                .append("since", Date.from(since));
    }

    static ParkedStream of(Document stored) {
        List<String> documents = stored.getList("documents", String.class, List.of());
        return new ParkedStream(
                stored.getString("stream"),
                stored.getString("organization"),
                stored.getString("type"),
                stored.getLong("first"),
                stored.getLong("last"),
                stored.getLong("events"),
                Set.copyOf(documents),
                stored.getBoolean("everywhere"),
                stored.getString("cause"),
                stored.getDate("since").toInstant());
    }

    static String id(Generation generation, String stream) {
        return generation.processor() + "/" + stream;
    }
}
