package org.longtable.eventstore;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.append.DuplicateEventException;
import org.longtable.eventstore.codec.EventDataConverter;
import org.longtable.eventstore.codec.EventMessageConverter;
import org.longtable.eventstore.codec.TrackedMessageFactory;
import org.longtable.eventstore.encryption.TextKeyNames;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.CommitHeader;
import org.longtable.eventstore.ledger.RecordedEvent;
import org.longtable.eventstore.read.AggregateEventStream;
import org.longtable.eventstore.read.DecodedCommitCache;
import org.longtable.eventstore.read.TimestampSearch;
import org.longtable.eventstore.tail.BlockingEventSpliterator;
import org.longtable.eventstore.tail.LedgerCursor;
import org.longtable.eventstore.tail.LedgerEventStream;

/**
 * The engine implements Axon's event storage on MongoDB with one document per append, a hash chain, and gapless global positions. Positions
 * begin at 1. A token is the position of the last event that was read; the token 0 comes before all events. {@code docs/ledger-format.md}
 * describes the format and {@code docs/decisions/0002-own-event-store.md} the reasons.
 *
 * <p>An append stores all of its events or none of them, and returns when they are durable. Close the engine when the process ends, so that
 * it can update its index. Nothing is lost if this does not happen.
 */
public final class LedgerStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private static final ThreadLocal<Long> LAST_APPEND = new ThreadLocal<>();

    private final LedgerComponents parts;
    private final DecodedCommitCache recentlyRead;
    private final Consumer<Collection<String>> keys;

    private LedgerStorageEngine(LedgerStorageEngineBuilder builder, LedgerComponents parts) {
        super(builder);
        this.parts = parts;
        this.keys = builder.lookAhead();
        this.recentlyRead = new DecodedCommitCache(this::toMessages, this::lookAhead, builder.isAlone());
    }

    static LedgerStorageEngine of(LedgerStorageEngineBuilder builder, LedgerComponents parts) {
        return new LedgerStorageEngine(builder, parts);
    }

    /**
     * Returns a builder for an engine.
     *
     * @param database database with the collections of the ledger, which are created when they do not exist
     */
    public static LedgerStorageEngineBuilder builder(MongoDatabase database) {
        return new LedgerStorageEngineBuilder(database);
    }

    /** Returns the position of the last event that the calling thread appended. */
    public static OptionalLong lastAppendedPosition() {
        Long position = LAST_APPEND.get();
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    /** Clears the calling thread's last appended position before a new unit of work starts. */
    public static void clearLastAppendedPosition() {
        LAST_APPEND.remove();
    }

    /** Clears the cache of decoded events because their personal data may have been erased. */
    public void clearDecodedEvents() {
        recentlyRead.clear();
    }

    /** Returns the position of the last event, or 0 when the ledger is empty. */
    public long headPosition() {
        return parts.ledger().last().map(Commit::last).orElse(Commit.FIRST_POSITION - 1);
    }

    /**
     * Reads upcast events in order.
     *
     * @param fromPosition position of the first event to read
     * @param max maximum number of events, at least 1
     * @return the events; fewer than {@code max} only at the end of the ledger
     */
    public List<TrackedEventMessage<?>> read(long fromPosition, int max) {
        List<TrackedEventData<String>> events = new ArrayList<>();
        for (Commit commit : parts.ledger().fromCommitContaining(fromPosition, max)) {
            EventDataConverter.toTrackedEventData(commit, fromPosition, events);
        }
        lookAhead(events.stream().map(event -> event.getPayload().getData()));
        return toMessages(events.stream().limit(max))
                .<TrackedEventMessage<?>>map(message -> message)
                .toList();
    }

    /** Returns the event at a position. */
    public Optional<TrackedEventMessage<?>> findEvent(long position) {
        return parts.ledger().findContaining(position).flatMap(commit -> {
            int index = (int) (position - commit.position());
            TrackedEventData<String> event =
                    EventDataConverter.toTrackedEvent(commit.events().get(index), position);
            return toMessages(Stream.of(event)).findFirst();
        });
    }

    /** Returns the header of the commit that contains the event at a position. */
    public Optional<CommitHeader> findCommitHeader(long position) {
        return parts.ledger().findContaining(position).map(CommitHeader::of);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<RecordedEvent> recorded = EventMessageConverter.toRecordedEvent(events, serializer);
        try {
            parts.aggregates().prefetchLastSequence(recorded);
            Commit commit = parts.appends().append(recorded);
            LAST_APPEND.set(commit.last());
            if (upcasterChain instanceof NoOpEventUpcaster) {
                recentlyRead.putAppended(commit, TrackedMessageFactory.of(commit, events));
            }
        } catch (DuplicateEventException e) {
            handlePersistenceException(e, events.get(e.eventIndex()));
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        parts.snapshots().store(EventMessageConverter.toRecordedEvent(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return parts.snapshots().of(aggregateIdentifier).map(EventDataConverter::toDomainEventData).stream();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return parts.aggregates().events(aggregateIdentifier, firstSequenceNumber, batchSize).stream()
                .map(EventDataConverter::toDomainEventData)
                .toList();
    }

    /**
     * Returns the event stream of one aggregate. When the aggregate has more than {@code most} commits, only their positions are read until
     * the events are requested.
     */
    AggregateEventStream openAggregateStream(String aggregate, int most) {
        return parts.aggregates().openStream(aggregate, 0, most, recentlyRead);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return parts.aggregates().openStream(aggregateIdentifier, firstSequenceNumber, Integer.MAX_VALUE, recentlyRead);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return parts.aggregates().lastSequence(aggregateIdentifier);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long from = positionAfter(lastToken);
        List<TrackedEventData<String>> events = new ArrayList<>();
        for (Commit commit : parts.ledger().fromCommitContaining(from, batchSize)) {
            EventDataConverter.toTrackedEventData(commit, from, events);
        }
        return events;
    }

    /** A blocking stream never ends by itself. It waits for the next event until the stream or the engine is closed. */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        return mayBlock
                ? new BlockingEventSpliterator(cursorAfter(trackingToken)).stream()
                : super.readEventData(trackingToken, false);
    }

    public LedgerEventStream openStream(@Nullable TrackingToken token) {
        return new LedgerEventStream(cursorAfter(token), parts.tail(), recentlyRead);
    }

    private LedgerCursor cursorAfter(@Nullable TrackingToken token) {
        return new LedgerCursor(parts.pages(), parts.tail(), positionAfter(token));
    }

    private void lookAhead(Stream<String> payloads) {
        List<String> names = TextKeyNames.in(payloads);
        if (names.size() > 1) {
            keys.accept(names);
        }
    }

    private Stream<TrackedEventMessage<?>> toMessages(Stream<TrackedEventData<String>> events) {
        return EventUtils.upcastAndDeserializeTrackedEvents(events, getEventSerializer(), upcasterChain);
    }

    private static long positionAfter(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> Commit.FIRST_POSITION;
            case GlobalSequenceTrackingToken global -> global.getGlobalIndex() + 1;
            default ->
                throw new IllegalArgumentException(
                        "The ledger cannot be read from a " + token.getClass().getName());
        };
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return headPosition() < Commit.FIRST_POSITION
                ? null
                : new GlobalSequenceTrackingToken(Commit.FIRST_POSITION - 1);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long head = headPosition();
        return head < Commit.FIRST_POSITION ? null : new GlobalSequenceTrackingToken(head);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Events with a timestamp after their append are not considered.
     */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return new TimestampSearch(parts.ledger())
                .positionBefore(dateTime)
                .<TrackingToken>map(GlobalSequenceTrackingToken::new)
                .orElse(null);
    }

    /** Stops the engine's threads after they have written what is queued. Open streams end, and appends are rejected. */
    @Override
    public void close() {
        parts.close();
    }
}
