package org.longtable.admission;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.stereotype.Component;

/**
 * The reader folds the event stream of a person, council, or account for authorization checks. It reads the ledger on
 * every request, so that an ended role takes effect immediately.
 */
@Component
class EventFolder {

    private final LedgerStorageEngine ledger;

    EventFolder(LedgerStorageEngine ledger) {
        this.ledger = ledger;
    }

    /**
     * Folds the events of a stream into a state.
     *
     * @param stream stream name; a stream without events returns {@code initial}
     * @param type type of the relevant events
     */
    <S, E> S fold(String stream, Class<E> type, S initial, BiFunction<S, E, S> after) {
        return fold(stream, type, initial, (state, event, act) -> after.apply(state, event));
    }

    /** Folds the events of a stream, with their metadata, into a state. */
    <S, E> S fold(String stream, Class<E> type, S initial, EventFold<S, E> after) {
        S state = initial;
        DomainEventStream facts = ledger.readEvents(stream, 0);
        while (facts.hasNext()) {
            DomainEventMessage<?> fact = facts.next();
            if (type.isInstance(fact.getPayload())) {
                state = after.apply(state, type.cast(fact.getPayload()), EventMetadata.fromMap(fact.getMetaData()));
            }
        }
        return state;
    }

    /** Computes the next state from the previous state, an event, and its metadata. */
    @FunctionalInterface
    interface EventFold<S, E> {
        S apply(S before, E event, EventMetadata act);
    }

    /** Returns the metadata of the first event of a stream. */
    Optional<MetaData> firstMetadata(String stream) {
        return firstMatchingMetadata(stream, Object.class, any -> true);
    }

    /** Returns the metadata of the first event of a stream that matches. */
    <E> Optional<MetaData> firstMatchingMetadata(String stream, Class<E> type, Predicate<E> fits) {
        DomainEventStream facts = ledger.readEvents(stream, 0);
        while (facts.hasNext()) {
            DomainEventMessage<?> fact = facts.next();
            if (type.isInstance(fact.getPayload()) && fits.test(type.cast(fact.getPayload()))) {
                return Optional.of(fact.getMetaData());
            }
        }
        return Optional.empty();
    }

    /** Returns the event at a ledger position. */
    Optional<TrackedEventMessage<?>> findEvent(long position) {
        return ledger.findEvent(position);
    }

    /** Returns events from a position on, in order. Returns fewer than {@code most} only at the end of the ledger. */
    List<TrackedEventMessage<?>> read(long position, int most) {
        return ledger.read(position, most);
    }

    /** Returns the position of the last event in the ledger, or 0 when the ledger is empty. */
    long head() {
        return ledger.headPosition();
    }
}
