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

/**
 * The generator sends commands at a fixed rate and measures from the scheduled time, which avoids coordinated omission.
 */
final class LoadGenerator {

    private static final int MOST_AT_ONCE = 64;

    private final ApiClient api;
    private final TestOrganization organization;

    LoadGenerator(ApiClient api, TestOrganization organization) {
        this.api = api.signedInAs(organization.administrator());
        this.organization = organization;
    }

    /** Who writes and reads. */
    TestUser actor() {
        return organization.administrator();
    }

    /**
     * The record holds the times at which one idea was due, acknowledged, and visible.
     *
     * @param due when the command was due, as {@link System#nanoTime}
     * @param answered when its answer, which tells that it is durable, was here
     * @param seen when the view that was asked for it had answered
     * @param shown whether that view showed it
     */
    record MeasuredWrite(String id, long position, long due, long answered, long seen, boolean shown) {}

    /** Writes and reads for a time, so many a second, and waits for the last. */
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

    /**
     * Sends writes while a task runs and returns how many were sent.
     *
     * @return how many were written
     */
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

    /** Proposes one idea to the council whose turn it is. */
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
