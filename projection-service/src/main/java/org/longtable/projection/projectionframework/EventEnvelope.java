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
 * Carries an event's ledger position, recording time, and metadata to event handlers as their second parameter.
 *
 * @param position position of the event in the ledger
 * @param at time at which the event was recorded
 * @param act actor, role, council, and effective time
 */
public record EventEnvelope(Position position, Instant at, EventMetadata act) {

    /** Reads position and metadata of an event that came from the ledger. */
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
     * Returns the council of the event.
     *
     * @throws NullPointerException when the event is about the whole organization
     */
    public String council() {
        return Objects.requireNonNull(act.council(), "council").value();
    }

    /** Returns the tenant. */
    public String organization() {
        return act.organization().value();
    }

    /** Returns the time at which the event took effect. */
    public Instant effective() {
        return act.effective();
    }
}
