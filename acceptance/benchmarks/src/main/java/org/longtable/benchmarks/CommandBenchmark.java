package org.longtable.benchmarks;

import com.mongodb.client.MongoClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.longtable.benchmarks.BenchmarkStores.Said;
import org.longtable.eventstore.LedgerEventStore;
import org.longtable.eventstore.LedgerStorageEngine;

/** Measures the rate of complete commands, from loading the aggregate to appending the event. */
final class CommandBenchmark {

    private static final int CALLERS = 64;
    private static final int CONVERSATION = 20;

    private final MongoClient client;
    private final InterleavedRounds rounds;
    private final ResultTable table;

    CommandBenchmark(MongoClient client, InterleavedRounds rounds, ResultTable table) {
        this.client = client;
        this.rounds = rounds;
        this.table = table;
    }

    /** Adds words to a conversation; the first command creates it. */
    record Say(@TargetAggregateIdentifier String conversation, long turn, String words) {}

    /** The aggregate that Axon loads and caches. */
    static final class Conversation {

        @AggregateIdentifier
        @SuppressWarnings("UnusedVariable") // Axon reads it.
        private @Nullable String id;

        private long turns;

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void handle(Say command) {
            if (command.turn() != turns) {
                throw new IllegalStateException("turn " + turns + " is next, not " + command.turn());
            }
            AggregateLifecycle.apply(new Said(command.conversation(), command.turn(), command.words()));
        }

        @EventSourcingHandler
        void on(Said event) {
            id = event.by();
            turns++;
        }
    }

    void run(AppendBenchmark appends) throws Exception {
        try (LedgerStorageEngine engine = BenchmarkStores.ledger(client.getDatabase("commands"))) {
            Configuration axon = DefaultConfigurer.defaultConfiguration()
                    .configureEventStore(
                            any -> LedgerEventStore.builder().engine(engine).build())
                    .configureAggregate(Conversation.class)
                    .start();
            Map<String, Throughput> peers = new LinkedHashMap<>();
            peers.put("command", Throughput.of(CALLERS, saying(axon.commandGateway())));
            peers.put("append", Throughput.of(CALLERS, appends.conversation(engine, CALLERS)));
            MedianRates seen = rounds.of("full command, 64 callers", peers);
            table.ratio("full command, 64 callers", "engine append", seen.ratio("command", "append"), 0.6);
            axon.shutdown();
        }
    }

    private static Throughput.Task saying(CommandGateway gateway) {
        AtomicLong conversations = new AtomicLong();
        String[] names = new String[CALLERS];
        int[] turns = new int[CALLERS];
        String words = BenchmarkStores.event("", 0).getPayload().words();
        return caller -> {
            if (turns[caller] % CONVERSATION == 0) {
                names[caller] = "spoken-" + conversations.incrementAndGet();
                turns[caller] = 0;
            }
            gateway.sendAndWait(new Say(names[caller], turns[caller]++, words));
            return 1;
        };
    }
}
