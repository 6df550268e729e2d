package org.longtable.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.longtable.acceptance.ApiClient.ApiResponse;
import org.longtable.acceptance.ApiClient.TestUser;
import tools.jackson.databind.JsonNode;

/** Sends commands at a fixed rate and measures from the scheduled time, which avoids coordinated omission. */
final class LoadGenerator {

    private static final int MOST_AT_ONCE = 64;

    private final ApiClient api;
    private final TestOrganization organization;

    LoadGenerator(ApiClient api, TestOrganization organization) {
        this.api = api.signedInAs(organization.administrator());
        this.organization = organization;
    }

    /** Returns the user who writes and reads. */
    TestUser actor() {
        return organization.administrator();
    }

    /**
     * Holds the times at which one idea was due, acknowledged, and visible.
     *
     * @param due when the command was due, as {@link System#nanoTime}
     * @param answered when the answer arrived, which confirms that the event is durable
     * @param seen when the view had answered
     * @param shown whether the view showed the idea
     */
    record MeasuredWrite(String id, long position, long due, long answered, long seen, boolean shown) {}

    /** Writes and reads at a rate per second for a given time and waits for the last request. */
    List<MeasuredWrite> run(int perSecond, Duration time) throws Exception {
        List<Future<MeasuredWrite>> all = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < perSecond * time.toSeconds(); i++) {
                long due = start + i * (TimeUnit.SECONDS.toNanos(1) / perSecond);
                int turn = i;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                all.add(threads.submit(() -> writeAndRead(turn, due)));
            }
        }
        List<MeasuredWrite> written = new ArrayList<>();
        for (Future<MeasuredWrite> one : all) {
            written.add(one.get());
        }
        return written;
    }

    /** Sends writes while a task runs and returns how many were sent. */
    int runDuring(int perSecond, Callable<Void> work) throws Exception {
        AtomicInteger count = new AtomicInteger();
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Semaphore room = new Semaphore(MOST_AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            Runnable one = () -> {
                try {
                    write(count.incrementAndGet()).good();
                } catch (Exception | AssertionError e) {
                    failed.compareAndSet(null, e);
                } finally {
                    room.release();
                }
            };
            Runnable tick = () -> {
                if (room.tryAcquire()) {
                    threads.execute(one);
                }
            };
            clock.scheduleAtFixedRate(tick, 0, TimeUnit.SECONDS.toNanos(1) / perSecond, TimeUnit.NANOSECONDS);
            try {
                work.call();
            } finally {
                clock.shutdownNow();
            }
        }
        if (failed.get() != null) {
            throw new AssertionError("a command failed under load", failed.get());
        }
        return count.get();
    }

    /** Submits one idea to the council for this turn. */
    ApiResponse write(int turn) throws Exception {
        TestUser actor = organization.administrator();
        return api.post(
                TestOrganization.ideas(organization.council(turn)),
                actor,
                Map.of(
                        "title",
                        "A place to warm food, " + turn,
                        "story",
                        "The microwave stands behind a locked door."));
    }

    private MeasuredWrite writeAndRead(int turn, long due) throws Exception {
        ApiResponse answer = write(turn).good();
        long answered = System.nanoTime();
        String board = TestOrganization.ideas(organization.council(turn));
        JsonNode shown = api.getAtPosition(board, answer.position()).body();
        long seen = System.nanoTime();
        return new MeasuredWrite(
                answer.text("id"), answer.position(), due, answered, seen, contains(shown, answer.text("id")));
    }

    private static boolean contains(JsonNode board, String id) {
        for (JsonNode line : board) {
            if (line.path("idea").path("id").asString().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
