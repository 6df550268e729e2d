package org.longtable.council.commandhandling;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.Id;

/** Loads an aggregate's state, runs a decision on it, and appends the resulting events. Called within a command's unit of work. */
public interface AggregateStore {

    /**
     * Loads the state of a stream, runs the decision, and appends the events that it returns.
     *
     * @param type the aggregate that folds the stream
     * @param stream the stream
     * @param decision the pure decision; an empty list means that there is nothing to do
     * @throws RuleViolation when the decision rejects the command
     */
    <S> void decide(
            Class<? extends EventSourcedAggregate<S>> type,
            Id stream,
            Function<S, ? extends List<? extends DomainEvent>> decision);

    /**
     * Folds the events of another stream into a state without locking the stream.
     *
     * @param stream the stream; a stream without events gives {@code initial}
     * @param type the type of the events to fold; other events are skipped
     */
    <S, E> S readState(Id stream, Class<E> type, S initial, BiFunction<S, E, S> after);
}
