package org.longtable.projection.viewing;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.longtable.contract.Position;
import org.springframework.stereotype.Component;

/** How far views have come. A query after a command waits here, so that people always read what they have written. */
@Component
public class Progress {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(2);

    private final ViewProcessors processors;
    private final Generations generations;
    private final Tokens tokens;

    Progress(ViewProcessors processors, Generations generations, Tokens tokens) {
        this.processors = processors;
        this.generations = generations;
        this.tokens = tokens;
    }

    /**
     * Waits until a view has applied a position, five seconds at most.
     *
     * @return the position that the view has applied by then
     */
    public Position await(ViewName view, Position wanted) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        Position applied = applied(view);
        while (applied.compareTo(wanted) < 0 && System.nanoTime() < deadline) {
            Thread.sleep(PAUSE);
            applied = applied(view);
        }
        return applied;
    }

    /** The position up to which the generation of a view that answers has applied or parked everything. */
    public Position applied(ViewName view) {
        return applied(generations.live(view));
    }

    Position applied(Generation generation) {
        Map<Integer, EventTrackerStatus> here = processors
                .of(generation.view())
                .of(generation)
                .map(StreamingEventProcessor::processingStatus)
                .orElseGet(Map::of);
        if (ownsAll(here)) {
            return new Position(
                    here.values().stream().mapToLong(Progress::position).min().orElse(0));
        }
        return tokens.lowest(generation);
    }

    private static boolean ownsAll(Map<Integer, EventTrackerStatus> here) {
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
