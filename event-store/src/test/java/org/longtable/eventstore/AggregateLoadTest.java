package org.longtable.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;

/** The test checks which queries load an aggregate when other processes may append too. */
@Tag("integration")
class AggregateLoadTest {

    private static final Duration NEVER = Duration.ofHours(1);

    private final List<BsonDocument> questions = new CopyOnWriteArrayList<>();
    private final EmbeddedMongoServer server = EmbeddedMongoServer.inMemory();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(server.connectionString()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (event.getCommandName().equals("find")
                            && event.getCommand().getString("find").getValue().equals("ledger")) {
                        questions.add(event.getCommand());
                    }
                }
            })
            .build());
    private final LedgerStorageEngine engine = engine();
    private final LedgerStorageEngine other = engine();

    private LedgerStorageEngine engine() {
        return TextEventFixtures.engineOn(client.getDatabase("load"))
                .pollIntervals(NEVER, NEVER)
                .build();
    }

    @AfterEach
    void stop() {
        engine.close();
        other.close();
        client.close();
        server.close();
    }

    @Test
    void a_history_of_which_it_is_known_where_it_stands_takes_one_question() {
        engine.appendEvents(TextEventFixtures.events("north", 0, 2));
        engine.appendEvents(TextEventFixtures.events("north", 2, 1));
        engine.clearDecodedEvents();
        questions.clear();

        assertThat(loaded()).containsExactly(0L, 1L, 2L);
        assertThat(questions).hasSize(1);
    }

    @Test
    void what_another_process_appended_meanwhile_is_in_it() {
        engine.appendEvents(TextEventFixtures.events("north", 0, 2));
        other.appendEvents(TextEventFixtures.events("south", 0, 1));
        other.appendEvents(TextEventFixtures.events("north", 2, 2));
        engine.clearDecodedEvents();

        assertThat(loaded()).containsExactly(0L, 1L, 2L, 3L);
        engine.clearDecodedEvents();
        questions.clear();
        assertThat(loaded()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(questions).hasSize(1);
    }

    @Test
    void a_long_history_is_read_page_by_page() {
        for (int i = 0; i < 250; i++) {
            engine.appendEvents(TextEventFixtures.event("north", i));
        }
        engine.clearDecodedEvents();

        assertThat(loaded()).hasSize(250).isSorted();
    }

    private List<Long> loaded() {
        List<Long> sequences = new ArrayList<>();
        DomainEventStream events = engine.readEvents("north", 0);
        while (events.hasNext()) {
            sequences.add(events.next().getSequenceNumber());
        }
        return sequences;
    }
}
