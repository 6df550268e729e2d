package org.longtable.projection.projectionframework;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Position;

/**
 * Carries an event's ledger position, recording time and metadata to event handlers as their second parameter. A view's handler takes it as its second parameter.
 *
 * @param position the event's place in the ledger
 * @param at when it was recorded
 * @param act who, for which council, in which role, and when it took effect
 */
public record EventEnvelope(Position position, Instant at, EventMetadata act) {

    /** Reads position and act of an event that came from the ledger. */
    public static EventEnvelope of(EventMessage<?> event) {
        return of(event, EventMetadata::fromMap);
    }

    static EventEnvelope of(EventMessage<?> event, Function<MetaData, EventMetadata> toAct) {
        return new EventEnvelope(positionOf(event), event.getTimestamp(), toAct.apply(event.getMetaData()));
    }

    static Position positionOf(EventMessage<?> event) {
        if (event instanceof TrackedEventMessage<?> tracked && tracked.trackingToken() != null) {
            return new Position(tracked.trackingToken().position().orElseThrow());
        }
        throw new IllegalArgumentException("views handle events of the ledger only");
    }

    /**
     * The council that the event belongs to.
     *
     * @throws NullPointerException when it concerns the whole organization
     */
    public String council() {
        return Objects.requireNonNull(act.council(), "council").value();
    }

    /** The tenant. */
    public String organization() {
        return act.organization().value();
    }

    /** When it took effect in the world. */
    public Instant effective() {
        return act.effective();
    }
}
