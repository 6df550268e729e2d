package org.longtable.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fills a store from many threads. The benchmark fails when one of them fails, because a store without all events would look fast. */
final class ParallelFill {

    static final int COUNT = 64;

    private ParallelFill() {}

    /** Runs all writers and returns when they have finished. */
    static void all(List<Callable<Long>> work) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(COUNT)) {
            for (Future<Long> done : writers.invokeAll(work)) {
                done.get();
            }
        }
    }
}
