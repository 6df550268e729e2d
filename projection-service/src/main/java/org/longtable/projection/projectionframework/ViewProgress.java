package org.longtable.projection.projectionframework;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.longtable.contract.Position;
import org.springframework.stereotype.Component;

/**
 * Reports the position that each view has applied. A query after a command waits here for a position, so that users
 * always read what they have written.
 */
@Component
public class ViewProgress {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(2);

    private final ViewProcessorConfiguration processors;
    private final GenerationRegistry generations;
    private final StoredTokenReader tokens;

    ViewProgress(ViewProcessorConfiguration processors, GenerationRegistry generations, StoredTokenReader tokens) {
        this.processors = processors;
        this.generations = generations;
        this.tokens = tokens;
    }

    /**
     * Waits up to five seconds until a view has applied a position.
     *
     * @return position that the view has applied by then
     */
    public Position awaitPosition(ViewName view, Position wanted) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        Position applied = appliedPosition(view);
        while (applied.compareTo(wanted) < 0 && System.nanoTime() < deadline) {
            Thread.sleep(PAUSE);
            applied = appliedPosition(view);
        }
        return applied;
    }

    /** Returns the position up to which a view has applied every event. */
    public Position appliedPosition(ViewName view) {
        return appliedPosition(generations.live(view));
    }

    Position appliedPosition(Generation generation) {
        Map<Integer, EventTrackerStatus> here = processors
                .of(generation.view())
                .of(generation)
                .map(StreamingEventProcessor::processingStatus)
                .orElseGet(Map::of);
        if (ownsAllSegments(here)) {
            return new Position(here.values().stream()
                    .mapToLong(ViewProgress::position)
                    .min()
                    .orElse(0));
        }
        return tokens.lowestPosition(generation);
    }

    private static boolean ownsAllSegments(Map<Integer, EventTrackerStatus> here) {
        double share = 0;
        for (EventTrackerStatus status : here.values()) {
            share += 1.0 / (status.getSegment().getMask() + 1);
        }
        return share > 0.999;
    }

    private static long position(EventTrackerStatus status) {
        TrackingToken token = status.getTrackingToken();
        OptionalLong position = token == null ? OptionalLong.empty() : token.position();
        return position.orElse(0);
    }
}
