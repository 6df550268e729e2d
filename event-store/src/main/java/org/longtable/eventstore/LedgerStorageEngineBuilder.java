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
import org.longtable.eventstore.sealing.PersonalDataVault;

/**
 * The builder configures and creates a storage engine. The two serializers are needed; everything else has a value that suits a replica set.
 */
public final class LedgerStorageEngineBuilder extends BatchingEventStorageEngine.Builder {

    // An append whose answer was lost is found this soon, should nobody append anything after it.
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
     * Sets the vault that seals texts in events: the keys of new texts are made durable before the events are, and keys are looked up for
     * a page of events at once.
     */
    public LedgerStorageEngineBuilder vault(PersonalDataVault vault) {
        this.beforeAppend = vault::storeNewKeys;
        this.lookAhead = vault::lookAhead;
        return this;
    }

    Consumer<Collection<String>> lookAhead() {
        return lookAhead;
    }

    /** Sets the clock that tells when a commit was appended; the system's by default. */
    public LedgerStorageEngineBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /** Sets when an append counts as done; on a majority's disks by default. Anything less can lose acknowledged events. */
    public LedgerStorageEngineBuilder writeConcern(WriteConcern writeConcern) {
        this.writeConcern = writeConcern;
        return this;
    }

    /** Sets what of the ledger is seen; what a majority has by default. Anything less can show events that are lost afterwards. */
    public LedgerStorageEngineBuilder readConcern(ReadConcern readConcern) {
        this.readConcern = readConcern;
        return this;
    }

    /**
     * Sets how often the ledger is polled while events arrive and while it is idle.
     *
     * @param active while there are news, 5 ms by default
     * @param idle when there were none for two seconds, 25 ms by default
     */
    public LedgerStorageEngineBuilder pollIntervals(Duration active, Duration idle) {
        this.activePoll = active;
        this.idlePoll = idle;
        return this;
    }

    /**
     * Declares that no other process appends to this ledger, so the engine does not poll for foreign appends. Then
     * nobody has to ask the ledger for what others may have appended, and an idle process is idle.
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

    /** Sets how long an append keeps asking for its outcome after the connection was lost. */
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

    /** Makes the engine. The ledger is first read, and its index repaired, with the first append or the first aggregate. */
    public LedgerStorageEngine build() {
        return LedgerStorageEngine.of(this, parts());
    }

    private LedgerComponents parts() {
        LedgerCollection ledger = new LedgerCollection(collection("ledger"));
        // The index decides which sequence numbers are taken: were it rolled back, one could be given twice.
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
