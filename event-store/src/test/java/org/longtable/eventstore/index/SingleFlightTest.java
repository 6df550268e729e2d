package org.longtable.eventstore.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The test checks that concurrent callers share one run of a task. */
class SingleFlightTest {

    private final AtomicInteger times = new AtomicInteger();

    @Test
    void who_asks_alone_has_it_done_each_time() {
        SingleFlight work = new SingleFlight(times::incrementAndGet);
        work.run();
        work.run();
        assertThat(times).hasValue(2);
    }

    @Test
    void who_asks_while_it_is_done_waits_for_one_more_time_with_all_the_others() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        SingleFlight work = new SingleFlight(() -> {
            if (times.incrementAndGet() == 1) {
                begun.countDown();
                uninterrupted(go);
            }
        });
        List<Thread> asking = new ArrayList<>();
        Thread first = Thread.ofPlatform().start(work::run);
        begun.await();
        for (int i = 0; i < 10; i++) {
            asking.add(Thread.ofPlatform().start(work::run));
        }
        await().until(() -> asking.stream().allMatch(it -> it.getState() == Thread.State.WAITING));
        go.countDown();
        first.join();
        for (Thread one : asking) {
            one.join();
        }
        assertThat(times).hasValue(2);
    }

    @Test
    void a_failure_is_for_whoever_met_it_and_those_who_waited_with_them_try_again() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        SingleFlight work = new SingleFlight(() -> {
            int time = times.incrementAndGet();
            if (time == 1) {
                begun.countDown();
                uninterrupted(go);
            } else if (time == 2) {
                throw new IllegalStateException("not now");
            }
        });
        Thread first = Thread.ofPlatform().start(work::run);
        begun.await();
        AtomicInteger failed = new AtomicInteger();
        List<Thread> asking = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            asking.add(Thread.ofPlatform().start(() -> {
                try {
                    work.run();
                } catch (IllegalStateException notNow) {
                    failed.incrementAndGet();
                }
            }));
        }
        await().until(() -> asking.stream().allMatch(it -> it.getState() == Thread.State.WAITING));
        go.countDown();
        first.join();
        for (Thread one : asking) {
            one.join();
        }
        assertThat(failed).hasValue(1);
        assertThat(times.get()).isGreaterThanOrEqualTo(3);
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
