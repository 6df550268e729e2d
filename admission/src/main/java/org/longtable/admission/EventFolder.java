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

/** The reader reads the event stream of a person, council, or account for authorization checks on each request. It is asked at each request, so that what ends counts at once. */
@Component
class EventFolder {

    private final LedgerStorageEngine ledger;

    EventFolder(LedgerStorageEngine ledger) {
        this.ledger = ledger;
    }

    /**
     * Folds what happened to something.
     *
     * @param stream which; one without events gives {@code initial}
     * @param type the events that matter
     */
    <S, E> S fold(String stream, Class<E> type, S initial, BiFunction<S, E, S> after) {
        return fold(stream, type, initial, (state, event, act) -> after.apply(state, event));
    }

    /** The same for whom it matters who did it. */
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

    /** The interface computes the next state from the previous state, an event, and its metadata. */
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

    /** Events from a position on, in order; fewer than {@code most} only when the ledger ends there. */
    List<TrackedEventMessage<?>> read(long position, int most) {
        return ledger.read(position, most);
    }

    /** Position of the ledger's last event, 0 when there is none. */
    long head() {
        return ledger.headPosition();
    }
}
