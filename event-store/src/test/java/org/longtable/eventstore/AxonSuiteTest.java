package org.longtable.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Axon's own tests of a storage engine, all of them: for an engine beside others and for one alone on its ledger. */
@ParameterizedClass
@MethodSource("org.longtable.eventstore.Server#allBesideOthersAndAlone")
class AxonSuiteTest extends BatchingEventStorageEngineTest<LedgerStorageEngine, LedgerStorageEngineBuilder> {

    private final Server server;
    private final boolean alone;
    private final List<LedgerStorageEngine> engines = new ArrayList<>();

    AxonSuiteTest(Server server, boolean alone) {
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
                .eventSerializer(Texts.SERIALIZER)
                .snapshotSerializer(Texts.SERIALIZER);
        LedgerStorageEngine engine =
                customization.apply(alone ? builder.alone() : builder).build();
        engines.add(engine);
        return engine;
    }
}
