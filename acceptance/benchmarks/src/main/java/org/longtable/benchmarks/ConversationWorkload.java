package org.longtable.benchmarks;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Fills a store with aggregates of a typical length, one append per event. */
final class ConversationWorkload {

    static final int LENGTH = 20;

    private final EventStorageEngine engine;
    private final AtomicLong begun = new AtomicLong();

    ConversationWorkload(EventStorageEngine engine) {
        this.engine = engine;
    }

    static String nameOf(long conversation) {
        return "conversation-" + conversation;
    }

    /** Writes about this many events with many threads; the number is rounded down to whole conversations. */
    void fill(int events) throws Exception {
        AtomicLong left = new AtomicLong(events / LENGTH);
        ParallelFill.all(IntStream.range(0, ParallelFill.COUNT)
                .<Callable<Long>>mapToObj(writer -> () -> {
                    long written = 0;
                    while (left.getAndDecrement() > 0) {
                        written += hold();
                    }
                    return written;
                })
                .toList());
    }

    private long hold() {
        String name = nameOf(begun.incrementAndGet());
        for (int turn = 0; turn < LENGTH; turn++) {
            engine.appendEvents(BenchmarkStores.event(name, turn));
        }
        return LENGTH;
    }
}
