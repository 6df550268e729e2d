package org.longtable.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Commits that were read a moment ago, with their events as messages. A dozen views and the next decision about the same aggregate
 * read the same events: each is fetched and decoded once for all of them. Decoded events hold personal texts in plain, so they are
 * forgotten as soon as the keys are that open them, see {@link org.longtable.eventstore.sealing.MongoVault}.
 */
final class RecentlyRead {

    private static final Duration KEPT = Duration.ofSeconds(20);
    private static final long MOST_EVENTS = 20_000;

    private final Function<Stream<TrackedEventData<String>>, Stream<? extends TrackedEventMessage<?>>> toMessages;
    private final Cache<Long, Decoded> byPosition = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST_EVENTS)
            .weigher((Long position, Decoded decoded) ->
                    decoded.commit().events().size())
            .build();

    /**
     * @param toMessages upcasts and decodes; a commit's events are upcast together
     */
    RecentlyRead(Function<Stream<TrackedEventData<String>>, Stream<? extends TrackedEventMessage<?>>> toMessages) {
        this.toMessages = toMessages;
    }

    /** The commit that begins at a position, if it is remembered. */
    Optional<Decoded> at(long position) {
        return Optional.ofNullable(byPosition.getIfPresent(position));
    }

    /** A commit's events as messages; upcasting may have dropped some. */
    Decoded decoded(Commit commit) {
        Decoded known = byPosition.getIfPresent(commit.position());
        // Another ledger may have taken this one's place under a running process, in tests for instance.
        if (known != null && known.commit().hash().equals(commit.hash())) {
            return known;
        }
        Decoded decoded = new Decoded(commit, messages(commit));
        byPosition.put(commit.position(), decoded);
        return decoded;
    }

    /** Keeps what this process has just appended: who reads it need not decode it. */
    void appended(Commit commit, List<TrackedEventMessage<?>> messages) {
        byPosition.put(commit.position(), new Decoded(commit, messages));
    }

    void forget() {
        byPosition.invalidateAll();
    }

    private List<TrackedEventMessage<?>> messages(Commit commit) {
        return toMessages
                .apply(StoredEvents.of(commit))
                .<TrackedEventMessage<?>>map(message -> message)
                .toList();
    }

    /**
     * A commit in both shapes.
     *
     * @param messages may be shared by many readers; nobody changes them
     */
    record Decoded(Commit commit, List<TrackedEventMessage<?>> messages) {}
}
