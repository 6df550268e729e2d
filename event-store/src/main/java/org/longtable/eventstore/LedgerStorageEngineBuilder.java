package org.longtable.eventstore;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.bson.Document;
import org.longtable.eventstore.append.Appender;
import org.longtable.eventstore.append.DuplicateEventException;
import org.longtable.eventstore.append.GroupCommit;
import org.longtable.eventstore.encryption.PersonalDataVault;
import org.longtable.eventstore.index.AggregateIndex;
import org.longtable.eventstore.index.AggregateIndexWriter;
import org.longtable.eventstore.index.HeadTracker;
import org.longtable.eventstore.ledger.LedgerCollection;
import org.longtable.eventstore.read.AggregateReader;
import org.longtable.eventstore.read.CommitPageCache;
import org.longtable.eventstore.read.SnapshotCollection;
import org.longtable.eventstore.tail.AdaptivePolling;
import org.longtable.eventstore.tail.RecentCommits;
import org.longtable.eventstore.tail.Tail;

/**
 * The builder configures and creates a storage engine. The two serializers are required; all other settings have defaults for a replica
 * set.
 */
public final class LedgerStorageEngineBuilder extends BatchingEventStorageEngine.Builder {

    // A stored append whose answer was lost is found within this time even when nothing is appended after it.
    private static final Duration ALONE = Duration.ofSeconds(1);

    private final MongoDatabase database;
    private Clock clock = Clock.systemUTC();
    private WriteConcern writeConcern = WriteConcern.MAJORITY.withJournal(true);
    private ReadConcern readConcern = ReadConcern.MAJORITY;
    private Duration activePoll = Duration.ofMillis(5);
    private Duration idlePoll = Duration.ofMillis(25);
    private int recentCommitCapacity = 2_048;
    private Duration uncertainWriteTimeout = Duration.ofSeconds(30);
    private Duration indexInterval = Duration.ofMillis(200);
    private boolean singleNode;
    private Runnable beforeAppend = () -> {};
    private Consumer<Collection<String>> lookAhead = keys -> {};

    LedgerStorageEngineBuilder(MongoDatabase database) {
        this.database = database;
        persistenceExceptionResolver(DuplicateEventException.class::isInstance);
    }

    /**
     * Sets the vault that encrypts texts in events. Keys of new texts are made durable before the events, and keys are looked up for a page
     * of events at once.
     */
    public LedgerStorageEngineBuilder vault(PersonalDataVault vault) {
        this.beforeAppend = vault::storeNewKeys;
        this.lookAhead = vault::lookAhead;
        return this;
    }

    Consumer<Collection<String>> lookAhead() {
        return lookAhead;
    }

    /** Sets the clock for the times of commits; the system clock by default. */
    public LedgerStorageEngineBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /** Sets the write concern of appends; a journaled majority by default. A weaker write concern can lose acknowledged events. */
    public LedgerStorageEngineBuilder writeConcern(WriteConcern writeConcern) {
        this.writeConcern = writeConcern;
        return this;
    }

    /** Sets the read concern for the ledger; majority by default. A weaker read concern can return events that are lost afterward. */
    public LedgerStorageEngineBuilder readConcern(ReadConcern readConcern) {
        this.readConcern = readConcern;
        return this;
    }

    /**
     * Sets how often the ledger is polled while events arrive and while it is idle.
     *
     * @param active interval while events arrive, 5 ms by default
     * @param idle interval after two seconds without events, 25 ms by default
     */
    public LedgerStorageEngineBuilder pollIntervals(Duration active, Duration idle) {
        this.activePoll = active;
        this.idlePoll = idle;
        return this;
    }

    /**
     * Declares that no other process appends to this ledger. The engine then does not look for appends of other processes before it reads
     * or appends, and it polls only once a second.
     */
    public LedgerStorageEngineBuilder singleNode() {
        this.singleNode = true;
        return pollIntervals(ALONE, ALONE).indexInterval(ALONE);
    }

    boolean isAlone() {
        return singleNode;
    }

    /** Sets how many of the newest commits are kept in memory for all readers. */
    public LedgerStorageEngineBuilder recentCommitCapacity(int commits) {
        this.recentCommitCapacity = commits;
        return this;
    }

    /** Sets how long an append tries to find out its outcome after the connection was lost. */
    public LedgerStorageEngineBuilder uncertainWriteTimeout(Duration patience) {
        this.uncertainWriteTimeout = patience;
        return this;
    }

    /** Sets how often the aggregate index is updated. */
    public LedgerStorageEngineBuilder indexInterval(Duration round) {
        this.indexInterval = round;
        return this;
    }

    @Override
    public LedgerStorageEngineBuilder snapshotSerializer(Serializer snapshotSerializer) {
        super.snapshotSerializer(snapshotSerializer);
        return this;
    }

    @Override
    public LedgerStorageEngineBuilder eventSerializer(Serializer eventSerializer) {
        super.eventSerializer(eventSerializer);
        return this;
    }

    @Override
    public LedgerStorageEngineBuilder upcasterChain(EventUpcaster upcasterChain) {
        super.upcasterChain(upcasterChain);
        return this;
    }

    @Override
    public LedgerStorageEngineBuilder persistenceExceptionResolver(PersistenceExceptionResolver resolver) {
        super.persistenceExceptionResolver(resolver);
        return this;
    }

    @Override
    @Deprecated
    public LedgerStorageEngineBuilder snapshotFilter(Predicate<? super DomainEventData<?>> snapshotFilter) {
        super.snapshotFilter(snapshotFilter);
        return this;
    }

    @Override
    public LedgerStorageEngineBuilder snapshotFilter(SnapshotFilter snapshotFilter) {
        super.snapshotFilter(snapshotFilter);
        return this;
    }

    @Override
    public LedgerStorageEngineBuilder batchSize(int batchSize) {
        super.batchSize(batchSize);
        return this;
    }

    /** Creates the engine. The ledger is first read, and its index repaired, with the first append or the first read of an aggregate. */
    public LedgerStorageEngine build() {
        return LedgerStorageEngine.of(this, parts());
    }

    private LedgerComponents parts() {
        LedgerCollection ledger = new LedgerCollection(collection("ledger"));
        // The index decides which sequence numbers are taken. If it were rolled back, a number could be used twice.
        AggregateIndex index = new AggregateIndex(collection("aggregates"), collection("marks"));
        HeadTracker caughtUp = new HeadTracker(ledger, index, singleNode);
        Tail tail =
                new Tail(ledger, new AdaptivePolling(activePoll, idlePoll), new RecentCommits(recentCommitCapacity));
        Appender appender =
                new Appender(ledger, caughtUp, index, clock, uncertainWriteTimeout, beforeAppend, tail::onCommitStored);
        return new LedgerComponents(
                ledger,
                new CommitPageCache(ledger),
                new AggregateReader(ledger, caughtUp, index),
                new SnapshotCollection(database.getCollection("snapshots"), singleNode),
                new GroupCommit(appender),
                new AggregateIndexWriter(caughtUp, index, indexInterval),
                tail);
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(name)
                .withWriteConcern(writeConcern)
                .withReadConcern(readConcern)
                .withReadPreference(ReadPreference.primary());
    }
}
