package org.longtable.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Axon's own tests of a storage engine, all of them. */
@ParameterizedClass
@EnumSource(Server.class)
class AxonSuiteTest extends BatchingEventStorageEngineTest<LedgerStorageEngine, LedgerStorageEngineBuilder> {

    private final Server server;
    private final List<LedgerStorageEngine> engines = new ArrayList<>();

    AxonSuiteTest(Server server) {
        this.server = server;
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
        LedgerStorageEngine engine = customization.apply(builder).build();
        engines.add(engine);
        return engine;
    }
}
