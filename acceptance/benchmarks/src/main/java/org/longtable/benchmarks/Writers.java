package org.longtable.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fills a store from many threads. A writer that fails fails the benchmark: a store that lacks events would look fast. */
final class Writers {

    static final int COUNT = 64;

    private Writers() {}

    /** Does all the work and returns when it is done. */
    static void all(List<Callable<Long>> work) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(COUNT)) {
            for (Future<Long> done : writers.invokeAll(work)) {
                done.get();
            }
        }
    }
}
