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
import org.longtable.council.web.CommandDispatcher;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.encryption.RedactedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** This service loads the sample year into an empty store by sending ordinary commands. */
@Component
public class SampleLoader {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);
    /** The number of commands that run at the same time and share their syncs to disk. */
    private static final int AT_ONCE = 64;

    private final CommandDispatcher commands;
    private final LedgerStorageEngine ledger;
    private final InstantSource clock;
    private final AtomicReference<LoadState> state = new AtomicReference<>(LoadState.IDLE);
    private final LongAdder done = new LongAdder();
    private volatile long total;

    SampleLoader(CommandDispatcher commands, LedgerStorageEngine ledger, InstantSource clock) {
        this.commands = commands;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Lists the states of loading the sample year. */
    public enum LoadState {
        /** Loading was not requested. */
        IDLE,
        /** The sample year is being loaded. */
        LOADING,
        /** The sample year is complete. */
        DONE,
        /** Loading failed; the log contains the reason. */
        FAILED
    }

    /**
     * Holds the state and the progress of loading the sample year.
     *
     * @param state state of loading
     * @param done number of commands carried out
     * @param total number of all commands; 0 before it is known
     */
    public record LoadProgress(LoadState state, long done, long total) {}

    /** Returns the progress of loading. */
    public LoadProgress loading() {
        return new LoadProgress(Objects.requireNonNull(state.get()), done.sum(), total);
    }

    /** Starts loading; returns false when the store is not empty or loading has already begun. */
    public boolean start() {
        if (ledger.headPosition() > 0 || !state.compareAndSet(LoadState.IDLE, LoadState.LOADING)) {
            return false;
        }
        Thread.ofPlatform().name("sample-year").start(this::load);
        return true;
    }

    private void load() {
        attempt(() -> {
            SampleYear year = new SampleYear(clock.instant());
            List<SampleCommand> beginning = year.organizationCommands();
            List<List<SampleCommand>> councils = year.councils();
            total = beginning.size() + councils.stream().mapToLong(List::size).sum();
            beginning.forEach(this::send);
            playAll(councils);
        });
        state.compareAndSet(LoadState.LOADING, LoadState.DONE);
    }

    private void playAll(List<List<SampleCommand>> councils) {
        try (ExecutorService each = Executors.newCachedThreadPool();
                ExecutorService lanes = Executors.newFixedThreadPool(AT_ONCE)) {
            councils.stream()
                    .map(acts -> CompletableFuture.runAsync(() -> attempt(() -> play(acts, lanes)), each))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private void play(List<SampleCommand> acts, ExecutorService lanes) {
        Map<Id, CompletableFuture<?>> flying = new HashMap<>();
        for (SampleCommand act : acts) {
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

    private void send(SampleCommand act) {
        commands.send(SampleYear.ORGANIZATION, act.caller(), act.subject(), act.command());
        done.increment();
    }

    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            state.set(LoadState.FAILED);
            LOG.error("the sample year stopped", RedactedException.of(e));
        }
    }
}
