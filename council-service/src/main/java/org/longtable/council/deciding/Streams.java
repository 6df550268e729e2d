package org.longtable.council.deciding;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.Id;

/** Where decisions meet the ledger. Called within a command's unit of work. */
public interface Streams {

    /**
     * Loads a stream's state (or the initial one when it has no events), decides, and appends what was decided.
     *
     * @param type the aggregate that folds the stream
     * @param stream which stream
     * @param decision the pure decision; an empty list means that there is nothing to do
     * @throws Refusal when the decision refuses
     */
    <S> void decide(
            Class<? extends EventSourced<S>> type,
            Id stream,
            Function<S, ? extends List<? extends DomainEvent>> decision);

    /**
     * Folds the facts of another stream, without locking it.
     *
     * @param stream which stream; one without events gives {@code initial}
     * @param type the events that matter; others are passed over
     */
    <S, E> S read(Id stream, Class<E> type, S initial, BiFunction<S, E, S> after);
}
