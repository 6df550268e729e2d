package org.longtable.projection.projectionframework;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.encryption.RedactedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Rebuilds a view beside the generation that answers, which keeps answering until the new one has applied the whole
 * ledger. Every process that runs the view takes part. A process that was stopped continues from its tokens.
 */
@Component
class ViewRebuilder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ViewRebuilder.class);
    private static final Duration PACE = Duration.ofMillis(250);

    private final MongoDatabase database;
    private final LedgerStorageEngine ledger;
    private final GenerationRegistry generations;
    private final ViewProcessorConfiguration processors;
    private final ViewProgress progress;
    private final ViewRegistry views;
    private final StoredTokenReader tokens;
    private final boolean alone;
    private final Duration grace;
    private final Map<Generation, Long> goals = new ConcurrentHashMap<>();
    private final Set<Generation> swept = new HashSet<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("view-rebuilds").factory());
    private volatile boolean running;

    /**
     * Creates the rebuilder.
     *
     * @param alone whether no other process uses the store
     * @param grace time for which the old documents are kept after a switch, for processes that have not noticed it yet
     */
    ViewRebuilder(
            MongoDatabase database,
            LedgerStorageEngine ledger,
            GenerationRegistry generations,
            ViewProcessorConfiguration processors,
            ViewProgress progress,
            ViewRegistry views,
            StoredTokenReader tokens,
            @Value("${longtable.ledger.alone:false}") boolean alone,
            @Value("${longtable.views.grace:60s}") Duration grace) {
        this.database = database;
        this.ledger = ledger;
        this.generations = generations;
        this.processors = processors;
        this.progress = progress;
        this.views = views;
        this.tokens = tokens;
        this.alone = alone;
        this.grace = grace;
    }

    /** Starts a rebuild of a view from the ledger, including its parked events. It does nothing while the view is being rebuilt. */
    void begin(ViewName view) {
        ViewProcessor processor = processors.of(view);
        generations.begin(view);
        processor.follow();
    }

    /** Checks the progress of all rebuilds once. */
    synchronized void look() {
        if (!alone) {
            generations.refresh();
        }
        for (ViewName view : processors.names()) {
            processors.of(view).follow();
            generations.building(view).ifPresent(this::finishWhenThere);
            sweep(view);
        }
    }

    /**
     * Switches to the new generation when it has applied everything that was recorded by the previous check. Readers
     * must never see an older position than before.
     */
    private void finishWhenThere(Generation building) {
        Long goal = goals.get(building);
        if (goal != null && progress.appliedPosition(building).value() >= goal) {
            generations.finish(building, Instant.now());
            goals.remove(building);
            processors.of(building.view()).follow();
            LOG.info("The view {} was built anew and answers from {} on.", building.view(), building);
            return;
        }
        long live = progress.appliedPosition(building.view()).value();
        goals.put(building, Math.max(live, ledger.headPosition()));
    }

    /** Drops generations that no longer answer, including those that a stopped process left behind. */
    private void sweep(ViewName view) {
        GenerationRegistry.State state = generations.of(view);
        Instant since = state.since();
        Generation live = generations.live(view);
        if (since == null || since.plus(grace).isAfter(Instant.now()) || swept.contains(live)) {
            return;
        }
        for (int number = 0; number <= state.last(); number++) {
            // The building number 0 means that no generation is being built, but 0 is also the number of the first
            // generation.
            boolean isBuilding = state.building() != 0 && number == state.building();
            if (number != state.live() && !isBuilding) {
                Generation old = new Generation(view, number);
                views.drop(old);
                tokens.drop(old);
            }
        }
        swept.add(live);
    }

    /** Rebuilds views with dead letters of earlier versions, which retries these events. */
    private void takeOver() {
        MongoCollection<Document> letters = database.getCollection("deadletters");
        Set<String> groups = new HashSet<>();
        for (Document letter : letters.find()) {
            groups.add(String.valueOf(letter.get("processingGroup")));
        }
        processors.names().stream().filter(it -> groups.contains(it.value())).forEach(this::begin);
        letters.drop();
    }

    private void lookAndGoOn() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("Views could not be looked after; it is tried again.", RedactedException.of(e));
        }
    }

    @Override
    public void start() {
        running = true;
        clock.execute(this::takeOver);
        clock.scheduleWithFixedDelay(this::lookAndGoOn, PACE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts after Axon's processors and stops before them. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
