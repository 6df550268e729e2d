package org.longtable.council.bootstrap;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.longtable.admission.SealedTypes;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.EventName;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.AxonAggregateStore;
import org.longtable.council.commandhandling.RecentAggregateCache;
import org.longtable.eventstore.LedgerEventStore;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.LedgerStorageEngineBuilder;
import org.longtable.eventstore.codec.EventTypeRegistry;
import org.longtable.eventstore.codec.NamedEventSerializer;
import org.longtable.eventstore.encryption.MasterKey;
import org.longtable.eventstore.encryption.MongoPersonalDataVault;
import org.longtable.eventstore.encryption.PersonalDataEncryptionModule;
import org.longtable.eventstore.encryption.PersonalDataVault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creates the MongoDB client, the encryption vault, and the event store of the write side. */
@Configuration(proxyBeanMethods = false)
public class CouncilLedgerConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CouncilLedgerConfiguration.class);

    @Bean
    MongoClient mongoClient(@Value("${longtable.mongodb.uri}") String uri) {
        return MongoClients.create(uri);
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, @Value("${longtable.mongodb.database:longtable}") String name) {
        return client.getDatabase(name);
    }

    @Bean
    InstantSource instantSource() {
        return InstantSource.system();
    }

    /** Creates the vault. The master key comes from the environment or a file, never from the store whose keys it encrypts. */
    @Bean
    PersonalDataVault vault(
            MongoDatabase database,
            @Value("${longtable.master-key:}") String key,
            @Value("${longtable.master-key-file:}") String file,
            @Value("${longtable.previous-master-key:}") String previousKey,
            @Value("${longtable.previous-master-key-file:}") String previousFile)
            throws IOException {
        Optional<MasterKey> previous = masterKey(previousKey, previousFile);
        MasterKey master = masterKey(key, file)
                .orElseThrow(() -> new IllegalStateException(
                        "No master key: set LONGTABLE_MASTER_KEY or LONGTABLE_MASTER_KEY_FILE (README.md)"));
        MongoPersonalDataVault vault = new MongoPersonalDataVault(database, master, previous, Clock.systemUTC());
        if (previous.isPresent()) {
            LOG.info(
                    "{} keys are wrapped with the new master key; the previous one is needed no more",
                    vault.rewrapKeys());
        }
        return vault;
    }

    private static Optional<MasterKey> masterKey(String key, String file) throws IOException {
        if (key.isEmpty() && file.isEmpty()) {
            return Optional.empty();
        }
        String encoded = key.isEmpty() ? Files.readString(Path.of(file)) : key;
        return Optional.of(MasterKey.of(Base64.getDecoder().decode(encoded.strip())));
    }

    /** Creates the serializer, which resolves only events of the contract by their declared names and never loads a stored class name. */
    @Bean
    @Qualifier("eventSerializer")
    NamedEventSerializer eventSerializer(PersonalDataVault vault) {
        EventTypeRegistry.Builder types = EventTypeRegistry.builder();
        for (Class<? extends DomainEvent> event : EventCatalog.events()) {
            EventName name = EventCatalog.nameOf(event);
            types.register(event, name.value(), name.version());
        }
        return NamedEventSerializer.of(types.build(), new PersonalDataEncryptionModule(vault, SealedTypes.ALL));
    }

    @Bean
    LedgerStorageEngine ledger(
            MongoDatabase database,
            PersonalDataVault vault,
            @Qualifier("eventSerializer") NamedEventSerializer serializer,
            @Value("${longtable.ledger.alone:false}") boolean alone) {
        LedgerStorageEngineBuilder engine = LedgerStorageEngine.builder(database)
                .vault(vault)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer);
        return (alone ? engine.singleNode() : engine).build();
    }

    @Bean
    EventStore eventStore(LedgerStorageEngine ledger) {
        return LedgerEventStore.builder().engine(ledger).build();
    }

    /**
     * Creates a cache only for a single process. With several processes on one store, every decision must use the latest state of the
     * ledger.
     */
    @Bean(RecentAggregateCache.NAME)
    Cache recentAggregates(@Value("${longtable.ledger.alone:false}") boolean alone) {
        return alone ? new RecentAggregateCache() : NoCache.INSTANCE;
    }

    @Bean
    AggregateStore streams(ObjectProvider<org.axonframework.config.Configuration> axon, EventStore events) {
        return new AxonAggregateStore(
                new AxonAggregateStore.RepositoryProvider() {
                    @Override
                    public <A> Repository<A> repositoryFor(Class<A> type) {
                        return axon.getObject().repository(type);
                    }
                },
                events);
    }
}
