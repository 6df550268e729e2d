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
import org.longtable.eventstore.sealing.TextKeyNames;

/**
 * Axon's event storage on the ledger: one document of MongoDB for each append, chained by hashes, in one total order from any number
 * of processes. Positions are gapless and begin at 1; a token is the position of the last event that was read, and one at 0 stands
 * before all events. The format is told in {@code docs/ledger-format.md}, the reasons in {@code docs/decisions/0002-own-event-store.md}.
 *
 * <p>An append stores all of its events or none, and returns when they are durable. Close the engine when the process ends: it writes
 * what its index lacks, though nothing is lost if it cannot.
 */
public final class LedgerStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private static final ThreadLocal<Long> LAST_APPEND = new ThreadLocal<>();

    private final LedgerParts parts;
    private final RecentlyRead recentlyRead;
    private final Consumer<Collection<String>> keys;

    private LedgerStorageEngine(LedgerStorageEngineBuilder builder, LedgerParts parts) {
        super(builder);
        this.parts = parts;
        this.keys = builder.lookAhead();
        this.recentlyRead = new RecentlyRead(this::toMessages, this::lookAhead, builder.isAlone());
    }

    static LedgerStorageEngine of(LedgerStorageEngineBuilder builder, LedgerParts parts) {
        return new LedgerStorageEngine(builder, parts);
    }

    /**
     * Begins to build an engine.
     *
     * @param database where the collections of the ledger are, or will be
     */
    public static LedgerStorageEngineBuilder builder(MongoDatabase database) {
        return new LedgerStorageEngineBuilder(database);
    }

    /** Position of the last event that the calling thread has appended, to whichever ledger, since it last forgot. */
    public static OptionalLong lastAppend() {
        Long position = LAST_APPEND.get();
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    /** To be called where a thread begins a new piece of work, so that it does not answer with the position of an older one. */
    public static void forgetLastAppend() {
        LAST_APPEND.remove();
    }

    /** Forgets the events that were decoded a moment ago, for what they say may have been erased since. */
    public void forgetRead() {
        recentlyRead.forget();
    }

    /** Position of the ledger's last event in this moment, 0 when there is none. */
    public long head() {
        return parts.ledger().last().map(Commit::last).orElse(Commit.FIRST_POSITION - 1);
    }

    /**
     * Events as they were recorded, upcast, in order.
     *
     * @param fromPosition position of the first one wanted
     * @param max most events to read, at least 1
     * @return fewer than {@code max} only when the ledger ends there
     */
    public List<TrackedEventMessage<?>> read(long fromPosition, int max) {
        List<TrackedEventData<String>> events = new ArrayList<>();
        for (Commit commit : parts.ledger().fromCommitHolding(fromPosition, max)) {
            StoredEvents.of(commit, fromPosition, events);
        }
        lookAhead(events.stream().map(event -> event.getPayload().getData()));
        return toMessages(events.stream().limit(max))
                .<TrackedEventMessage<?>>map(message -> message)
                .toList();
    }

    /** The event at a position; empty when the ledger does not reach so far. */
    public Optional<TrackedEventMessage<?>> at(long position) {
        return parts.ledger().holding(position).flatMap(commit -> {
            int index = (int) (position - commit.position());
            TrackedEventData<String> event =
                    StoredEvents.tracked(commit.events().get(index), position);
            return toMessages(Stream.of(event)).findFirst();
        });
    }

    /** What proves the event at a position; empty when the ledger does not reach so far. */
    public Optional<CommitHeader> commitHolding(long position) {
        return parts.ledger().holding(position).map(CommitHeader::of);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<RecordedEvent> recorded = EventRecording.record(events, serializer);
        try {
            parts.aggregates().lookAhead(recorded);
            Commit commit = parts.appends().append(recorded);
            LAST_APPEND.set(commit.last());
            if (upcasterChain instanceof NoOpEventUpcaster) {
                recentlyRead.appended(commit, AppendedEvents.of(commit, events));
            }
        } catch (AlreadyRecorded e) {
            handlePersistenceException(e, events.get(e.event()));
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        parts.snapshots().store(EventRecording.record(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return parts.snapshots().of(aggregateIdentifier).map(StoredEvents::domain).stream();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return parts.aggregates().events(aggregateIdentifier, firstSequenceNumber, batchSize).stream()
                .map(StoredEvents::domain)
                .toList();
    }

    /** All events of an aggregate. Where it has more commits than {@code most}, nothing but where they stand is read until they are asked for. */
    AggregateEvents eventsOf(String aggregate, int most) {
        return parts.aggregates().messages(aggregate, 0, most, recentlyRead);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return parts.aggregates().messages(aggregateIdentifier, firstSequenceNumber, Integer.MAX_VALUE, recentlyRead);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return parts.aggregates().lastSequence(aggregateIdentifier);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long from = positionAfter(lastToken);
        List<TrackedEventData<String>> events = new ArrayList<>();
        for (Commit commit : parts.ledger().fromCommitHolding(from, batchSize)) {
            StoredEvents.of(commit, from, events);
        }
        return events;
    }

    /** When it may block, the stream never ends of itself: it waits for the next event until it, or the engine, is closed. */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        return mayBlock
                ? new EndlessEvents(cursorAfter(trackingToken)).stream()
                : super.readEventData(trackingToken, false);
    }

    LedgerEventStream openStream(@Nullable TrackingToken token) {
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
        return head() < Commit.FIRST_POSITION ? null : new GlobalSequenceTrackingToken(Commit.FIRST_POSITION - 1);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long head = head();
        return head < Commit.FIRST_POSITION ? null : new GlobalSequenceTrackingToken(head);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Events that claim to have happened after they were appended are not looked for.
     */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return new EventsSince(parts.ledger())
                .lastBefore(dateTime)
                .<TrackingToken>map(GlobalSequenceTrackingToken::new)
                .orElse(null);
    }

    /** Ends the engine's threads after they have written what is waiting. Streams end; appends are refused. */
    @Override
    public void close() {
        parts.close();
    }
}
