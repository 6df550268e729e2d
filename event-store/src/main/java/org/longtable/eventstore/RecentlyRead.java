package org.longtable.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    private static final Duration KEPT_ALONE = Duration.ofSeconds(60);
    private static final long MOST_EVENTS_ALONE = 50_000;
    private static final int AT_ONCE = 256;

    private final Function<Stream<TrackedEventData<String>>, Stream<? extends TrackedEventMessage<?>>> toMessages;
    private final Consumer<Stream<String>> lookAhead;
    private final boolean alone;
    private final Cache<Long, Decoded> byPosition;

    /**
     * @param toMessages upcasts and decodes; a commit's events are upcast together
     * @param alone no other process appends to this ledger, or erases anybody in it: what is remembered here holds until it is forgotten
     */
    RecentlyRead(
            Function<Stream<TrackedEventData<String>>, Stream<? extends TrackedEventMessage<?>>> toMessages,
            Consumer<Stream<String>> lookAhead,
            boolean alone) {
        this.toMessages = toMessages;
        this.lookAhead = lookAhead;
        this.alone = alone;
        this.byPosition = Caffeine.newBuilder()
                // Its housekeeping is less work than handing it to another thread.
                .executor(Runnable::run)
                .expireAfterWrite(alone ? KEPT_ALONE : KEPT)
                .maximumWeight(alone ? MOST_EVENTS_ALONE : MOST_EVENTS)
                .weigher((Long position, Decoded decoded) -> decoded.messages().size())
                .build();
    }

    /** The commit that begins at a position, if it is remembered. */
    Optional<Decoded> at(long position) {
        return Optional.ofNullable(byPosition.getIfPresent(position));
    }

    /** Some commits in order from the one that begins at a position, as far as they are remembered and the ledger need not be asked. */
    List<Decoded> from(long position) {
        List<Decoded> known = new ArrayList<>();
        Decoded next = alone ? byPosition.getIfPresent(position) : null;
        while (next != null && known.size() < AT_ONCE) {
            known.add(next);
            next = byPosition.getIfPresent(next.next());
        }
        return known;
    }

    /** Several commits' events as messages; the keys that open them are looked up at once. */
    List<Decoded> decoded(List<Commit> commits) {
        lookAhead.accept(commits.stream()
                .filter(commit -> byPosition.getIfPresent(commit.position()) == null)
                .flatMap(commit -> commit.events().stream())
                .map(RecordedEvent::payload));
        return commits.stream().map(this::decoded).toList();
    }

    /** A commit's events as messages; upcasting may have dropped some. */
    Decoded decoded(Commit commit) {
        Decoded known = byPosition.getIfPresent(commit.position());
        // Another ledger may have taken this one's place under a running process, in tests for instance.
        if (known != null && known.hash().equals(commit.hash())) {
            return known;
        }
        return keep(commit, messages(commit));
    }

    /** Keeps what this process has just appended: who reads it need not decode it. */
    void appended(Commit commit, List<TrackedEventMessage<?>> messages) {
        keep(commit, messages);
    }

    void forget() {
        byPosition.invalidateAll();
    }

    private Decoded keep(Commit commit, List<TrackedEventMessage<?>> messages) {
        Decoded decoded = new Decoded(commit.hash(), commit.next(), messages);
        byPosition.put(commit.position(), decoded);
        return decoded;
    }

    private List<TrackedEventMessage<?>> messages(Commit commit) {
        return toMessages
                .apply(StoredEvents.of(commit))
                .<TrackedEventMessage<?>>map(message -> message)
                .toList();
    }

    /**
     * What a commit says.
     *
     * @param hash the commit's
     * @param next position of the commit after it
     * @param messages may be shared by many readers; nobody changes them
     */
    record Decoded(String hash, long next, List<TrackedEventMessage<?>> messages) {}
}
