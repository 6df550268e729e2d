package org.longtable.council.commandhandling;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.Id;

/** Implements the aggregate store with Axon repositories and the Axon event store. */
public final class AxonAggregateStore implements AggregateStore {

    /** Finds the Axon repository for an aggregate type (Axon's own {@code RepositoryProvider} has the same shape and can replace it). */
    @FunctionalInterface
    public interface RepositoryProvider {
        /** Returns the repository of an aggregate type. */
        <A> Repository<A> repositoryFor(Class<A> type);
    }

    private final RepositoryProvider repositories;
    private final EventStore events;

    /** Uses the repositories for decisions and the event store to read the events of other streams. */
    public AxonAggregateStore(RepositoryProvider repositories, EventStore events) {
        this.repositories = repositories;
        this.events = events;
    }

    @Override
    public <S> void decide(
            Class<? extends EventSourcedAggregate<S>> type,
            Id stream,
            Function<S, ? extends List<? extends DomainEvent>> decision) {
        loadOrCreate(type, stream).execute(it -> it.applyAll(decision.apply(it.state())));
    }

    @Override
    public <S, E> S readState(Id stream, Class<E> type, S initial, BiFunction<S, E, S> after) {
        S state = initial;
        DomainEventStream facts = events.readEvents(stream.value());
        while (facts.hasNext()) {
            DomainEventMessage<?> fact = facts.next();
            if (type.isInstance(fact.getPayload())) {
                state = after.apply(state, type.cast(fact.getPayload()));
            }
        }
        return state;
    }

    private <A> Aggregate<A> loadOrCreate(Class<A> type, Id stream) {
        try {
            return repositories.repositoryFor(type).loadOrCreate(stream.value(), () -> blank(type));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AggregateLoadException(stream, e);
        }
    }

    private static <A> A blank(Class<A> type)
            throws NoSuchMethodException, InstantiationException, IllegalAccessException, InvocationTargetException {
        Constructor<A> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
