package org.longtable.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own tests of a storage engine, on the stock in-memory server. */
class AxonSuiteOnMemoryTest extends BatchingEventStorageEngineTest<LedgerStorageEngine, LedgerStorageEngineBuilder> {

    private static TestServer server;
    private final List<LedgerStorageEngine> engines = new ArrayList<>();

    @BeforeAll
    static void startServer() {
        server = new TestServer();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void makeEngine() {
        setTestSubject(createEngine());
    }

    @AfterEach
    void closeEngines() {
        engines.forEach(LedgerStorageEngine::close);
    }

    @Override
    protected LedgerStorageEngine createEngine(UnaryOperator<LedgerStorageEngineBuilder> customization) {
        NamedEventSerializer serializer = NamedEventSerializer.of(
                EventTypes.builder().register(String.class, "text", 1).build());
        LedgerStorageEngine engine = customization
                .apply(LedgerStorageEngine.builder(server.freshDatabase())
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer))
                .build();
        engines.add(engine);
        return engine;
    }
}
