package org.longtable.council.commandhandling;

import java.util.List;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.Id;

/**
 * Connects an immutable state value to an Axon aggregate. The state holds only what decisions need; a subclass has one
 * {@code @EventSourcingHandler} that passes each event to {@link #updateState}.
 *
 * @param <S> the state
 */
public abstract class EventSourcedAggregate<S> {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads this field.
    private @Nullable String id;

    private S state;

    /** Creates an aggregate without events, with the state that stands for "does not exist yet". */
    protected EventSourcedAggregate(S initial) {
        this.state = initial;
    }

    /** Returns the state that decisions read. */
    protected S state() {
        return state;
    }

    /** Replaces the state after an event of this stream was applied. */
    protected void updateState(Id stream, S next) {
        id = stream.value();
        state = next;
    }

    void applyAll(List<? extends DomainEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
