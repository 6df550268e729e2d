package org.longtable.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The test runs Axon's own storage engine test suite against the ledger. */
@Tag("integration")
@ParameterizedClass
@MethodSource("org.longtable.eventstore.TestMongoServer#allBesideOthersAndAlone")
class AxonConformanceTest extends BatchingEventStorageEngineTest<LedgerStorageEngine, LedgerStorageEngineBuilder> {

    private final TestMongoServer server;
    private final boolean alone;
    private final List<LedgerStorageEngine> engines = new ArrayList<>();

    AxonConformanceTest(TestMongoServer server, boolean alone) {
        this.server = server;
        this.alone = alone;
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
        LedgerStorageEngineBuilder builder = LedgerStorageEngine.builder(server.freshDatabase())
                .eventSerializer(TextEventFixtures.SERIALIZER)
                .snapshotSerializer(TextEventFixtures.SERIALIZER);
        LedgerStorageEngine engine =
                customization.apply(alone ? builder.singleNode() : builder).build();
        engines.add(engine);
        return engine;
    }
}
