package org.longtable.eventstore.read;

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
import org.longtable.eventstore.codec.EventDataConverter;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.RecordedEvent;

/**
 * The cache holds decoded commits for a short time. Views and command handlers that read the same events then fetch and decode each commit
 * once. Decoded events hold personal texts in plain, so they are removed as soon as their keys are, see
 * {@link org.longtable.eventstore.encryption.MongoPersonalDataVault}.
 */
public final class DecodedCommitCache {

    private static final Duration KEPT = Duration.ofSeconds(20);
    private static final long MOST_EVENTS = 20_000;
    private static final Duration KEPT_ALONE = Duration.ofSeconds(60);
    private static final long MOST_EVENTS_ALONE = 50_000;
    private static final int AT_ONCE = 256;

    private final Function<Stream<TrackedEventData<String>>, Stream<? extends TrackedEventMessage<?>>> toMessages;
    private final Consumer<Stream<String>> lookAhead;
    private final boolean alone;
    private final Cache<Long, DecodedCommit> byPosition;

    /**
     * @param toMessages function that upcasts and decodes; the events of a commit are upcast together
     * @param alone whether no other process appends to this ledger or erases people in it, so that cached entries stay valid until they are
     *     removed
     */
    public DecodedCommitCache(
            Function<Stream<TrackedEventData<String>>, Stream<? extends TrackedEventMessage<?>>> toMessages,
            Consumer<Stream<String>> lookAhead,
            boolean alone) {
        this.toMessages = toMessages;
        this.lookAhead = lookAhead;
        this.alone = alone;
        this.byPosition = Caffeine.newBuilder()
                // Cache maintenance costs less than handing it to another thread.
                .executor(Runnable::run)
                .expireAfterWrite(alone ? KEPT_ALONE : KEPT)
                .maximumWeight(alone ? MOST_EVENTS_ALONE : MOST_EVENTS)
                .weigher((Long position, DecodedCommit decoded) ->
                        decoded.messages().size())
                .build();
    }

    /** Returns the decoded commit at a position, if it is cached. */
    Optional<DecodedCommit> find(long position) {
        return Optional.ofNullable(byPosition.getIfPresent(position));
    }

    /** Returns consecutive cached commits from a position on. Returns an empty list when other processes may append. */
    public List<DecodedCommit> from(long position) {
        List<DecodedCommit> known = new ArrayList<>();
        DecodedCommit next = alone ? byPosition.getIfPresent(position) : null;
        while (next != null && known.size() < AT_ONCE) {
            known.add(next);
            next = byPosition.getIfPresent(next.next());
        }
        return known;
    }

    /** Decodes the commits that are not cached and returns all of them. */
    public List<DecodedCommit> decode(List<Commit> commits) {
        lookAhead.accept(commits.stream()
                .filter(commit -> byPosition.getIfPresent(commit.position()) == null)
                .flatMap(commit -> commit.events().stream())
                .map(RecordedEvent::payload));
        return commits.stream().map(this::decode).toList();
    }

    /** Returns the decoded commit from the cache or decodes it. */
    DecodedCommit decode(Commit commit) {
        DecodedCommit known = byPosition.getIfPresent(commit.position());
        // In tests, for example, another ledger may have replaced this one while the process is running.
        if (known != null && known.hash().equals(commit.hash())) {
            return known;
        }
        return keep(commit, messages(commit));
    }

    /** Caches the messages that this process has just appended. */
    public void putAppended(Commit commit, List<TrackedEventMessage<?>> messages) {
        keep(commit, messages);
    }

    public void clear() {
        byPosition.invalidateAll();
    }

    private DecodedCommit keep(Commit commit, List<TrackedEventMessage<?>> messages) {
        DecodedCommit decoded = new DecodedCommit(commit.hash(), commit.next(), messages);
        byPosition.put(commit.position(), decoded);
        return decoded;
    }

    private List<TrackedEventMessage<?>> messages(Commit commit) {
        return toMessages
                .apply(EventDataConverter.toTrackedEventData(commit))
                .<TrackedEventMessage<?>>map(message -> message)
                .toList();
    }

    /**
     * The record holds the event messages of one commit.
     *
     * @param hash hash of the commit
     * @param next position of the next commit
     * @param messages messages that are shared by several readers and must not be changed
     */
    public record DecodedCommit(String hash, long next, List<TrackedEventMessage<?>> messages) {}
}
