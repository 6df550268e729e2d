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
import org.longtable.acceptance.Api.Actor;
import org.longtable.acceptance.Api.Answer;
import tools.jackson.databind.JsonNode;

/**
 * Commands at a steady rate, whether or not the product keeps up: times count from when a command was due, so that a
 * product that is late for one is not excused for those behind it.
 */
final class Load {

    private static final int MOST_AT_ONCE = 64;

    private final Api api;
    private final Organization organization;

    Load(Api api, Organization organization) {
        this.api = api.as(organization.administrator());
        this.organization = organization;
    }

    /** Who writes and reads. */
    Actor actor() {
        return organization.administrator();
    }

    /**
     * One idea, written and read again.
     *
     * @param due when the command was due, as {@link System#nanoTime}
     * @param answered when its answer, which tells that it is durable, was here
     * @param seen when the view that was asked for it had answered
     * @param shown whether that view showed it
     */
    record Written(String id, long position, long due, long answered, long seen, boolean shown) {}

    /** Writes and reads for a time, so many a second, and waits for the last. */
    List<Written> run(int perSecond, Duration time) throws Exception {
        List<Future<Written>> all = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < perSecond * time.toSeconds(); i++) {
                long due = start + i * (TimeUnit.SECONDS.toNanos(1) / perSecond);
                int turn = i;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                all.add(threads.submit(() -> writeAndRead(turn, due)));
            }
        }
        List<Written> written = new ArrayList<>();
        for (Future<Written> one : all) {
            written.add(one.get());
        }
        return written;
    }

    /**
     * Writes only, so many a second but never more at once than a product on a busy machine can take, until the work is done.
     *
     * @return how many were written
     */
    int during(int perSecond, Callable<Void> work) throws Exception {
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
    Answer write(int turn) throws Exception {
        Actor actor = organization.administrator();
        return api.post(
                Organization.ideas(organization.council(turn)),
                actor,
                Map.of(
                        "title",
                        "A place to warm food, " + turn,
                        "story",
                        "The microwave stands behind a locked door."));
    }

    private Written writeAndRead(int turn, long due) throws Exception {
        Answer answer = write(turn).good();
        long answered = System.nanoTime();
        String board = Organization.ideas(organization.council(turn));
        JsonNode shown = api.getAfter(board, answer.position()).body();
        long seen = System.nanoTime();
        return new Written(
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
