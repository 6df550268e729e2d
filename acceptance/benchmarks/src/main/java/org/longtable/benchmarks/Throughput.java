package org.longtable.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs a task repeatedly and returns the number of operations per second. */
interface Throughput {

    /** Runs the task for about this long and returns the rate in operations per second. */
    double perSecond(Duration time) throws Exception;

    /** Does one piece of work and returns the number of operations that it counts for. */
    interface Task {

        long once(int thread) throws Exception;
    }

    /** Runs a task on this many threads at once. */
    static Throughput of(int threads, Task step) {
        return time -> {
            try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                long start = System.nanoTime();
                long end = start + time.toNanos();
                List<Callable<Long>> work = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    int thread = i;
                    work.add(() -> until(end, thread, step));
                }
                long done = 0;
                for (Future<Long> one : pool.invokeAll(work)) {
                    done += one.get();
                }
                return done * 1e9 / (System.nanoTime() - start);
            }
        };
    }

    private static long until(long end, int thread, Task step) throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            done += step.once(thread);
        }
        return done;
    }
}
