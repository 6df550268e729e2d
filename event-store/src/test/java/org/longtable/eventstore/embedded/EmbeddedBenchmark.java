package org.longtable.eventstore.embedded;

import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;

/**
 * The benchmark repeats the measurements of decision record 0003.
 */
final class EmbeddedBenchmark {

    private static final String FILLING = "x".repeat(300);

    private final EmbeddedMongoFixture store;
    private final long seconds;
    private final AtomicLong ids = new AtomicLong();

    private EmbeddedBenchmark(EmbeddedMongoFixture store, long seconds) {
        this.store = store;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        long seconds = Long.parseLong(arguments[1]);
        try (EmbeddedMongoFixture memory = EmbeddedMongoFixture.inMemory()) {
            new EmbeddedBenchmark(memory, seconds).measure("in memory");
        }
        try (EmbeddedMongoFixture disk = EmbeddedMongoFixture.in(folder.resolve("speed"))) {
            new EmbeddedBenchmark(disk, seconds).measure("on disk");
        }
        measureGrowth(folder.resolve("growth"));
        measureOpening(folder.resolve("opening"));
    }

    private void measure(String where) throws Exception {
        MongoCollection<Document> events = store.collection("events");
        report(where, "inserts, 1 thread", perSecond(1, () -> insert(events)));
        report(where, "inserts, 64 threads", perSecond(64, () -> insert(events)));
        report(where, "insertMany(100), documents, 1 thread", perSecond(1, () -> insertMany(events)));
        report(where, "insertMany(100), documents, 64 threads", perSecond(64, () -> insertMany(events)));
        report(where, "find by _id, 1 thread", perSecond(1, () -> find(events, 1)));
        report(where, "range of 100 by _id, documents, 1 thread", perSecond(1, () -> find(events, 100)));
        report(where, "newest by _id, 1 thread", perSecond(1, () -> newest(events)));
        report(where, "updateOne by _id, 64 threads", perSecond(64, () -> update(events)));
    }

    private int insert(MongoCollection<Document> events) {
        events.insertOne(event(ids.getAndIncrement()));
        return 1;
    }

    private int insertMany(MongoCollection<Document> events) {
        long first = ids.getAndAdd(100);
        events.insertMany(LongStream.range(first, first + 100)
                .mapToObj(EmbeddedBenchmark::event)
                .toList());
        return 100;
    }

    private int find(MongoCollection<Document> events, int howMany) {
        long from = (long) (Math.random() * (ids.get() - howMany));
        return events.find(gte("_id", from))
                .limit(howMany)
                .into(new ArrayList<>())
                .size();
    }

    private static int newest(MongoCollection<Document> events) {
        return events.find().sort(Sorts.descending("_id")).first() == null ? 0 : 1;
    }

    private int update(MongoCollection<Document> events) {
        long id = (long) (Math.random() * 1_000);
        events.updateOne(Filters.eq("_id", id), Updates.inc("n", 1));
        return 1;
    }

    private static Document event(long id) {
        return new Document("_id", id).append("council", id % 50).append("payload", FILLING);
    }

    private double perSecond(int threads, Callable<Integer> work) throws Exception {
        run(threads, work, Math.max(1, seconds / 3));
        return run(threads, work, seconds);
    }

    private static double run(int threads, Callable<Integer> work, long seconds) throws Exception {
        AtomicLong done = new AtomicLong();
        long started = System.nanoTime();
        long end = started + seconds * 1_000_000_000L;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                tasks.add(() -> {
                    while (System.nanoTime() < end) {
                        done.addAndGet(work.call());
                    }
                    return null;
                });
            }
            for (var task : pool.invokeAll(tasks)) {
                task.get();
            }
        }
        return done.get() * 1e9 / (System.nanoTime() - started);
    }

    private static void measureGrowth(Path folder) throws Exception {
        int documents = 1_000;
        int updates = 200_000;
        Path file = folder.resolve("longtable.store");
        long live = (long) documents * event(1).toJson().length();
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(folder)) {
            MongoCollection<Document> views = store.collection("views");
            views.insertMany(LongStream.range(0, documents)
                    .mapToObj(EmbeddedBenchmark::event)
                    .toList());
            AtomicLong done = new AtomicLong();
            AtomicLong largest = new AtomicLong();
            long started = System.nanoTime();
            try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
                List<Callable<Void>> tasks = IntStream.range(0, 8)
                        .<Callable<Void>>mapToObj(thread -> () -> {
                            for (long i = done.getAndIncrement(); i < updates; i = done.getAndIncrement()) {
                                views.updateOne(Filters.eq("_id", (i * 7919) % documents), Updates.inc("n", 1));
                                if (i % 100 == 0) {
                                    largest.accumulateAndGet(Files.size(file), Math::max);
                                }
                            }
                            return null;
                        })
                        .toList();
                for (var task : pool.invokeAll(tasks)) {
                    task.get();
                }
            }
            System.out.printf(
                    "growth: %,d updates of %,d documents (%,d bytes live) in %.1f s: file %,d bytes, at most %,d%n",
                    updates, documents, live, (System.nanoTime() - started) / 1e9, Files.size(file), largest.get());
        }
        System.out.printf("growth: %,d bytes after a clean stop%n", Files.size(file));
    }

    private static void measureOpening(Path folder) throws IOException {
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(folder)) {
            MongoCollection<Document> events = store.collection("events");
            for (long first = 0; first < 1_000_000; first += 1_000) {
                events.insertMany(LongStream.range(first, first + 1_000)
                        .mapToObj(EmbeddedBenchmark::event)
                        .toList());
            }
        }
        System.gc();
        long before = usedHeap();
        long started = System.nanoTime();
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(folder)) {
            Document newest = store.collection("events")
                    .find()
                    .sort(Sorts.descending("_id"))
                    .first();
            double opened = (System.nanoTime() - started) / 1e9;
            System.gc();
            System.out.printf(
                    "opening 1,000,000 documents to the first answer (%s): %.2f s, %,d bytes of heap, file %,d bytes%n",
                    newest == null ? "none" : newest.get("_id"),
                    opened,
                    usedHeap() - before,
                    Files.size(folder.resolve("longtable.store")));
        }
    }

    private static long usedHeap() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void report(String where, String what, double perSecond) {
        System.out.printf("%s: %s: %,.0f/s%n", where, what, perSecond);
    }
}
