package org.longtable.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The class fills a store from many threads and fails the benchmark when one of them fails. A writer that fails fails the benchmark: a store that lacks events would look fast. */
final class ParallelFill {

    static final int COUNT = 64;

    private ParallelFill() {}

    /** Does all the work and returns when it is done. */
    static void all(List<Callable<Long>> work) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(COUNT)) {
            for (Future<Long> done : writers.invokeAll(work)) {
                done.get();
            }
        }
    }
}
