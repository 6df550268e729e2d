package org.longtable.standalone.sample;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.longtable.contract.Id;
import org.longtable.council.web.Commands;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.sealing.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Loads the sample year into an empty store, by the commands that people use. */
@Component
public class SampleLoader {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);
    /** So many commands under way share their syncs to disk. */
    private static final int AT_ONCE = 64;

    private final Commands commands;
    private final LedgerStorageEngine ledger;
    private final InstantSource clock;
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
    private final LongAdder done = new LongAdder();
    private volatile long total;

    SampleLoader(Commands commands, LedgerStorageEngine ledger, InstantSource clock) {
        this.commands = commands;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Where the loading stands. */
    public enum State {
        /** Nobody asked for it. */
        IDLE,
        /** It is being loaded. */
        LOADING,
        /** It is all there. */
        DONE,
        /** It stopped; the log says why. */
        FAILED
    }

    /**
     * How far it is.
     *
     * @param state where it stands
     * @param done commands carried out
     * @param total commands in all; 0 before it is known
     */
    public record Loading(State state, long done, long total) {}

    /** How far it is. */
    public Loading loading() {
        return new Loading(Objects.requireNonNull(state.get()), done.sum(), total);
    }

    /** Starts loading; false when the store is not empty or loading has begun already. */
    public boolean start() {
        if (ledger.head() > 0 || !state.compareAndSet(State.IDLE, State.LOADING)) {
            return false;
        }
        Thread.ofPlatform().name("sample-year").start(this::load);
        return true;
    }

    private void load() {
        attempt(() -> {
            SampleYear year = new SampleYear(clock.instant());
            List<SampleAct> beginning = year.beginning();
            List<List<SampleAct>> councils = year.councils();
            total = beginning.size() + councils.stream().mapToLong(List::size).sum();
            beginning.forEach(this::send);
            playAll(councils);
        });
        state.compareAndSet(State.LOADING, State.DONE);
    }

    private void playAll(List<List<SampleAct>> councils) {
        try (ExecutorService each = Executors.newCachedThreadPool();
                ExecutorService lanes = Executors.newFixedThreadPool(AT_ONCE)) {
            councils.stream()
                    .map(acts -> CompletableFuture.runAsync(() -> attempt(() -> play(acts, lanes)), each))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private void play(List<SampleAct> acts, ExecutorService lanes) {
        Map<Id, CompletableFuture<?>> flying = new HashMap<>();
        for (SampleAct act : acts) {
            Id lane = act.lane();
            if (lane == null) {
                flying.values().forEach(CompletableFuture::join);
                flying.clear();
                send(act);
            } else {
                CompletableFuture<?> before = flying.getOrDefault(lane, CompletableFuture.completedFuture(null));
                flying.put(lane, before.thenRunAsync(() -> send(act), lanes));
            }
        }
        flying.values().forEach(CompletableFuture::join);
    }

    private void send(SampleAct act) {
        commands.send(SampleYear.ORGANIZATION, act.caller(), act.subject(), act.command());
        done.increment();
    }

    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            state.set(State.FAILED);
            LOG.error("the sample year stopped", Wordless.of(e));
        }
    }
}
