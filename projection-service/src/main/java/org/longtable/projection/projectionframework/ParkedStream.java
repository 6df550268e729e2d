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
 * Events of one stream that a view could not apply, and the documents that wait for them. The events themselves are in the ledger.
 *
 * @param stream the stream's id, or {@link #EVERY} for documents that take no event of any stream
 * @param organization whose it is, or null when the event does not tell
 * @param type the first event's type, for example {@code meetings.MeetingMoved}
 * @param first position of the first event
 * @param last position of the last one
 * @param events how many
 * @param documents which documents wait
 * @param everywhere whether any document of the view may wait: what the event would have changed is not known
 * @param cause the class of the exception; its message could quote a person
 * @param since when the first was parked
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

    /** Beyond that, the stream's events are parked whichever document they change. */
    private static final int MOST_DOCUMENTS = 1_000;

    /** Together with a later event of the same stream. */
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

    /** Whether an event has to wait for those that are parked. */
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
