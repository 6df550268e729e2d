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
 * Puts a {@link LedgerStorageEngine} together. The two serializers are needed; everything else has a value that suits a replica set.
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
    private int commitsInMemory = 2_048;
    private Duration outcomePatience = Duration.ofSeconds(30);
    private Duration indexRound = Duration.ofMillis(200);
    private boolean alone;
    private Runnable beforeAppend = () -> {};
    private Consumer<Collection<String>> lookAhead = keys -> {};

    LedgerStorageEngineBuilder(MongoDatabase database) {
        this.database = database;
        persistenceExceptionResolver(AlreadyRecorded.class::isInstance);
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
     * Sets how often the ledger is asked for what other processes have appended.
     *
     * @param active while there are news, 5 ms by default
     * @param idle when there were none for two seconds, 25 ms by default
     */
    public LedgerStorageEngineBuilder poll(Duration active, Duration idle) {
        this.activePoll = active;
        this.idlePoll = idle;
        return this;
    }

    /**
     * Says that no other process appends to this ledger, as on the embedded store, whose folder only one process can open. Then
     * nobody has to ask the ledger for what others may have appended, and an idle process is idle.
     */
    public LedgerStorageEngineBuilder alone() {
        this.alone = true;
        return poll(ALONE, ALONE).indexRound(ALONE);
    }

    boolean isAlone() {
        return alone;
    }

    /** Sets how many of the newest commits all readers share from memory; 2048 by default, at least 1. */
    public LedgerStorageEngineBuilder commitsInMemory(int commits) {
        this.commitsInMemory = commits;
        return this;
    }

    /** Sets how long an append goes on asking what became of it when the connection was cut; 30 s by default. */
    public LedgerStorageEngineBuilder outcomePatience(Duration patience) {
        this.outcomePatience = patience;
        return this;
    }

    /** Sets how far the aggregate index may follow behind the ledger; 200 ms by default. */
    public LedgerStorageEngineBuilder indexRound(Duration round) {
        this.indexRound = round;
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

    private LedgerParts parts() {
        LedgerCollection ledger = new LedgerCollection(collection("ledger"));
        // The index decides which sequence numbers are taken: were it rolled back, one could be given twice.
        AggregateIndex index = new AggregateIndex(collection("aggregates"), collection("marks"));
        CaughtUp caughtUp = new CaughtUp(ledger, index, alone);
        Tail tail = new Tail(ledger, new PollPace(activePoll, idlePoll), new RecentCommits(commitsInMemory));
        Appender appender = new Appender(ledger, caughtUp, index, clock, outcomePatience, beforeAppend, tail::stored);
        return new LedgerParts(
                ledger,
                new LedgerPages(ledger),
                new AggregateReader(ledger, caughtUp, index),
                new Snapshots(database.getCollection("snapshots"), alone),
                new GroupCommit(appender),
                new IndexKeeper(caughtUp, index, indexRound),
                tail);
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(name)
                .withWriteConcern(writeConcern)
                .withReadConcern(readConcern)
                .withReadPreference(ReadPreference.primary());
    }
}
