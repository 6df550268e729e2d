package org.longtable.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** The program runs the writers and the reader of one process in the multi-process test. */
final class AppendRaceProcess {

    /** One of this many appends is also tried on an aggregate that all writers append to. */
    static final int CONTESTED_ONE_IN = 10;

    static final String CONTESTED = "contested";
    private static final int BATCH = 500;

    private AppendRaceProcess() {}

    /**
     * Arguments: connection string, database, name, number of writers, appends per writer, total number of events. Prints the contested
     * sequence numbers that it won and a digest of the events in the order in which it read them.
     */
    public static void main(String[] arguments) throws Exception {
        int writers = Integer.parseInt(arguments[3]);
        int appends = Integer.parseInt(arguments[4]);
        long total = Long.parseLong(arguments[5]);
        try (MongoClient client = MongoClients.create(arguments[0]);
                ExecutorService threads = Executors.newCachedThreadPool()) {
            MongoDatabase database = client.getDatabase(arguments[1]);
            try (LedgerStorageEngine engine =
                    TextEventFixtures.engineOn(database).build()) {
                System.out.println("ready");
                System.in.read();
                Future<String> order = threads.submit(() -> follow(engine, total));
                List<Future<List<Long>>> won = new ArrayList<>();
                for (int writer = 0; writer < writers; writer++) {
                    String aggregate = arguments[2] + "-" + writer;
                    won.add(threads.submit(() -> write(engine, aggregate, appends)));
                }
                List<Long> all = new ArrayList<>();
                for (Future<List<Long>> each : won) {
                    all.addAll(each.get());
                }
                System.out.println("won " + all.stream().map(String::valueOf).collect(Collectors.joining(" ")));
                System.out.println("order " + order.get());
            }
        }
        System.exit(0);
    }

    private static List<Long> write(LedgerStorageEngine engine, String aggregate, int appends) {
        List<Long> won = new ArrayList<>();
        for (int i = 0; i < appends; i++) {
            engine.appendEvents(TextEventFixtures.event(aggregate, i));
            if (i % CONTESTED_ONE_IN == 0 && wins(engine, i / CONTESTED_ONE_IN)) {
                won.add((long) i / CONTESTED_ONE_IN);
            }
        }
        return won;
    }

    /**
     * Tries to append a contested event and returns whether this process won. When it lost, the event is present, so the next sequence
     * number can be tried.
     */
    private static boolean wins(LedgerStorageEngine engine, long sequence) {
        try {
            engine.appendEvents(TextEventFixtures.event(CONTESTED, sequence));
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException taken) {
            return false;
        }
    }

    private static String follow(LedgerStorageEngine engine, long total) throws Exception {
        MessageDigest order = MessageDigest.getInstance("SHA-256");
        long next = 1;
        while (next <= total) {
            List<TrackedEventMessage<?>> some = engine.read(next, BATCH);
            for (TrackedEventMessage<?> event : some) {
                long position = event.trackingToken().position().orElseThrow();
                if (position != next) {
                    throw new IllegalStateException("read " + position + " where " + next + " was to come");
                }
                order.update(event.getIdentifier().getBytes(StandardCharsets.UTF_8));
                next++;
            }
            if (some.isEmpty()) {
                Thread.onSpinWait();
            }
        }
        return HexFormat.of().formatHex(order.digest());
    }
}
