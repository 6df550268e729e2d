package org.longtable.admission;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.stereotype.Component;

/** What the ledger knows. It is asked at each request, so that what ends counts at once. */
@Component
class Facts {

    private final LedgerStorageEngine ledger;

    Facts(LedgerStorageEngine ledger) {
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
    <S, E> S fold(String stream, Class<E> type, S initial, After<S, E> after) {
        S state = initial;
        DomainEventStream facts = ledger.readEvents(stream, 0);
        while (facts.hasNext()) {
            DomainEventMessage<?> fact = facts.next();
            if (type.isInstance(fact.getPayload())) {
                state = after.apply(state, type.cast(fact.getPayload()), Act.from(fact.getMetaData()));
            }
        }
        return state;
    }

    /** What is so after an event. */
    @FunctionalInterface
    interface After<S, E> {
        S apply(S before, E event, Act act);
    }

    /** What travelled beside the first event of something; empty when there is none. */
    Optional<MetaData> beginning(String stream) {
        return first(stream, Object.class, any -> true);
    }

    /** The same of the first event of a kind that fits. */
    <E> Optional<MetaData> first(String stream, Class<E> type, Predicate<E> fits) {
        DomainEventStream facts = ledger.readEvents(stream, 0);
        while (facts.hasNext()) {
            DomainEventMessage<?> fact = facts.next();
            if (type.isInstance(fact.getPayload()) && fits.test(type.cast(fact.getPayload()))) {
                return Optional.of(fact.getMetaData());
            }
        }
        return Optional.empty();
    }

    /** The event at a position of the ledger; empty when it does not reach so far. */
    Optional<TrackedEventMessage<?>> at(long position) {
        return ledger.at(position);
    }

    /** Events from a position on, in order; fewer than {@code most} only when the ledger ends there. */
    List<TrackedEventMessage<?>> read(long position, int most) {
        return ledger.read(position, most);
    }

    /** Position of the ledger's last event, 0 when there is none. */
    long head() {
        return ledger.head();
    }
}
