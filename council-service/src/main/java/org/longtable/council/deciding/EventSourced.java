package org.longtable.council.deciding;

import java.util.List;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.Id;

/**
 * Axon's face of one stream of events. The state is a plain immutable value that only holds what decisions ask for;
 * a subclass has one {@code @EventSourcingHandler} that hands each event to {@link #becomes}.
 *
 * @param <S> the state
 */
public abstract class EventSourced<S> {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable String id;

    private S state;

    /** Starts before the first event, with the state that stands for "does not exist yet". */
    protected EventSourced(S initial) {
        this.state = initial;
    }

    /** What the decisions see. */
    protected S state() {
        return state;
    }

    /** Takes the state after an event of this stream. */
    protected void becomes(Id stream, S next) {
        id = stream.value();
        state = next;
    }

    void happened(List<? extends DomainEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
