package org.longtable.projection.projectionframework;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a snapshot of the streams that one generation of a view has parked and of the documents that wait for them. */
final class FrozenDocuments {

    static final FrozenDocuments NOTHING = new FrozenDocuments(Map.of());

    /** A document that waits for more streams than this no longer applies events of any stream. */
    private static final int MOST_STREAMS = 100;

    private final Map<String, ParkedStream> streams;
    private final Set<String> documents = new HashSet<>();
    private final boolean everywhere;

    FrozenDocuments(Map<String, ParkedStream> streams) {
        this.streams = Map.copyOf(streams);
        streams.values().forEach(it -> documents.addAll(it.documents()));
        this.everywhere = streams.values().stream().anyMatch(ParkedStream::everywhere);
    }

    boolean isEmpty() {
        return streams.isEmpty();
    }

    Collection<ParkedStream> streams() {
        return streams.values();
    }

    /** Returns whether any of the documents waits for an event. */
    boolean holdsAny(Collection<String> asked) {
        return everywhere || asked.stream().anyMatch(documents::contains);
    }

    /** Returns whether a document whose name starts with the prefix waits for an event. */
    boolean holdsPrefix(String prefix) {
        return everywhere || documents.stream().anyMatch(it -> it.startsWith(prefix));
    }

    /** Starts a set of additions. */
    Freezing freezing() {
        return new Freezing(streams);
    }

    /** Collects what a batch adds. */
    static final class Freezing {

        private Map<String, ParkedStream> before;
        private final Map<String, ParkedStream> streams;
        private final Map<String, Integer> waiting = new HashMap<>();

        private Freezing(Map<String, ParkedStream> before) {
            this.before = before;
            this.streams = new LinkedHashMap<>(before);
            before.values().forEach(this::count);
        }

        /** Returns whether an event has to wait for an earlier one of its stream. */
        boolean holds(DocumentChange deed) {
            ParkedStream own = streams.get(deed.stream());
            return own != null && own.holds(deed);
        }

        /** Returns whether a document applies no events at all. */
        boolean holdsWhole(String document) {
            ParkedStream every = streams.get(ParkedStream.EVERY);
            return every != null && every.documents().contains(document);
        }

        boolean hasWhole() {
            return streams.containsKey(ParkedStream.EVERY);
        }

        void park(DocumentChange deed, Throwable cause, Instant now) {
            ParkedStream own = streams.get(deed.stream());
            ParkedStream next = own == null ? first(deed.stream(), deed, deed.documents(), cause, now) : own.and(deed);
            streams.put(deed.stream(), next);
            for (String document : next.documents()) {
                if ((own == null || !own.documents().contains(document))
                        && waiting.merge(document, 1, Integer::sum) > MOST_STREAMS) {
                    freeze(document, deed, cause, now);
                }
            }
        }

        /** Stops a document from applying events of any stream. */
        void freeze(String document, DocumentChange deed, Throwable cause, Instant now) {
            Set<String> documents = new HashSet<>(Set.of(document));
            ParkedStream every = streams.get(ParkedStream.EVERY);
            if (every == null) {
                streams.put(ParkedStream.EVERY, first(ParkedStream.EVERY, deed, documents, cause, now));
            } else if (!every.documents().contains(document)) {
                documents.addAll(every.documents());
                streams.put(ParkedStream.EVERY, missed(every, documents, deed.position()));
            }
        }

        /** Records that an event skipped documents that apply no events. */
        void miss(DocumentChange deed) {
            ParkedStream every = streams.get(ParkedStream.EVERY);
            if (every != null && deed.position() > every.last()) {
                streams.put(ParkedStream.EVERY, missed(every, every.documents(), deed.position()));
            }
        }

        /** Returns the new and changed streams. */
        Map<String, ParkedStream> changed() {
            Map<String, ParkedStream> changed = new LinkedHashMap<>();
            streams.forEach((stream, it) -> {
                if (!it.equals(before.get(stream))) {
                    changed.put(stream, it);
                }
            });
            return changed;
        }

        /** Marks the changes so far as stored. */
        void saved() {
            before = Map.copyOf(streams);
        }

        boolean isNew(String stream) {
            return !before.containsKey(stream);
        }

        FrozenDocuments frozen() {
            return new FrozenDocuments(streams);
        }

        private void count(ParkedStream stream) {
            if (!stream.stream().equals(ParkedStream.EVERY)) {
                stream.documents().forEach(it -> waiting.merge(it, 1, Integer::sum));
            }
        }

        private static ParkedStream missed(ParkedStream every, Set<String> documents, long position) {
            return new ParkedStream(
                    every.stream(),
                    every.organization(),
                    every.type(),
                    every.first(),
                    Math.max(every.last(), position),
                    every.events() + 1,
                    Set.copyOf(documents),
                    false,
                    every.cause(),
                    every.since());
        }

        private static ParkedStream first(
                String stream, DocumentChange deed, Set<String> documents, Throwable cause, Instant now) {
            @Nullable String organization = stream.equals(ParkedStream.EVERY) ? null : deed.organization();
            return new ParkedStream(
                    stream,
                    organization,
                    deed.type(),
                    deed.position(),
                    deed.position(),
                    1,
                    Set.copyOf(documents),
                    deed.failure() != null && !stream.equals(ParkedStream.EVERY),
                    cause.getClass().getSimpleName(),
                    now);
        }
    }
}
