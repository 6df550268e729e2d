package org.longtable.projection.projectionframework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.LedgerStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reports the state of each view: its parked events, whether it makes progress, and how far it is behind the ledger. */
@Component
class ViewStates {

    private static final Logger LOG = LoggerFactory.getLogger(ViewStates.class);
    private static final long NOT_KNOWN = -1;

    private final LedgerStorageEngine ledger;
    private final ViewProcessorConfiguration processors;
    private final GenerationRegistry generations;
    private final ViewProgress progress;
    private final ViewRegistry views;
    private final Duration stuckAfter;
    private final long farBehind;
    private final Map<ViewName, Stand> stands = new ConcurrentHashMap<>();
    private volatile long goal = NOT_KNOWN;
    private volatile boolean caughtUp;

    /** A view's position, and the time since which it has been there. */
    private record Stand(long position, long since, boolean stuck) {}

    /**
     * Creates the monitor.
     *
     * @param stuckAfter time after which a view that is behind and does not move counts as stuck
     * @param farBehind number of events that a view may be behind while this process counts as ready
     */
    ViewStates(
            LedgerStorageEngine ledger,
            ViewProcessorConfiguration processors,
            GenerationRegistry generations,
            ViewProgress progress,
            ViewRegistry views,
            @Value("${longtable.views.stuck-after:60s}") Duration stuckAfter,
            @Value("${longtable.views.far-behind:5000}") long farBehind) {
        this.ledger = ledger;
        this.processors = processors;
        this.generations = generations;
        this.progress = progress;
        this.views = views;
        this.stuckAfter = stuckAfter;
        this.farBehind = farBehind;
    }

    /**
     * The state of one view.
     *
     * @param view name of the view with its version
     * @param position position up to which it has applied or parked all events
     * @param behind number of events in the ledger that it has not processed yet
     * @param error whether its last batch failed and will be retried
     * @param stuck whether it has been behind at the same position for too long
     * @param parked number of parked events
     * @param building position that the rebuild has reached, or null without a rebuild
     */
    record ViewState(
            String view,
            long position,
            long behind,
            boolean error,
            boolean stuck,
            long parked,
            @Nullable Long building) {}

    List<ViewState> all() {
        long head = ledger.headPosition();
        List<ViewState> all = new ArrayList<>();
        processors.names().forEach(view -> all.add(of(view, head)));
        return all;
    }

    ViewState of(ViewName view) {
        return of(view, ledger.headPosition());
    }

    /** Returns the parked events of the generation that answers. */
    FrozenDocuments parked(ViewName view) {
        return views.parked().of(generations.live(view));
    }

    /** Returns whether all views have caught up since this process started and none is far behind. */
    boolean ready() {
        return ready(all());
    }

    /** Checks which views make progress. */
    @Scheduled(fixedDelayString = "${longtable.views.watched-every:PT5S}")
    void watch() {
        List<ViewState> all = all();
        for (ViewState state : all) {
            stands.merge(
                    new ViewName(state.view()),
                    new Stand(state.position(), System.nanoTime(), false),
                    (old, now) -> state.behind() == 0 || old.position() != now.position() ? now : stillAt(old, state));
        }
        ready(all);
    }

    private Stand stillAt(Stand stand, ViewState state) {
        boolean stuck = System.nanoTime() - stand.since() >= stuckAfter.toNanos();
        if (stuck && !stand.stuck()) {
            LOG.error(
                    "The view {} is stuck at position {}, {} events behind the ledger. What it answers is old.",
                    state.view(),
                    state.position(),
                    state.behind());
        }
        return new Stand(stand.position(), stand.since(), stuck);
    }

    private boolean ready(List<ViewState> all) {
        if (goal == NOT_KNOWN) {
            goal = ledger.headPosition();
        }
        // A stuck view is reported by its own status and must not keep the other views from answering.
        caughtUp |= all.stream().allMatch(it -> it.position() >= goal || it.stuck());
        return caughtUp && all.stream().allMatch(it -> it.behind() <= farBehind || it.stuck());
    }

    private ViewState of(ViewName view, long head) {
        Generation live = generations.live(view);
        long position = progress.appliedPosition(live).value();
        long parked = views.parked().of(live).streams().stream()
                .mapToLong(ParkedStream::events)
                .sum();
        return new ViewState(
                view.value(),
                position,
                Math.max(0, head - position),
                processors.of(view).isError(),
                Optional.ofNullable(stands.get(view)).filter(Stand::stuck).isPresent(),
                parked,
                generations
                        .building(view)
                        .map(it -> progress.appliedPosition(it).value())
                        .orElse(null));
    }
}
