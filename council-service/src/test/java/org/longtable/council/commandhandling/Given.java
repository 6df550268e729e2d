package org.longtable.council.commandhandling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.modelling.command.Repository;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.Id;

/**
 * Creates Axon fixtures for handlers that use {@link AggregateStore}. The fixture holds the stream that the command decides on, and the
 * test supplies the events of other streams.
 */
public final class Given {

    private Given() {}

    /** Returns a fixture for {@code type}; {@code handler} creates its handler, {@code elsewhere} are the events of other streams. */
    public static <A extends EventSourcedAggregate<?>> AggregateTestFixture<A> fixture(
            Class<A> type, Function<AggregateStore, Object> handler, DomainEvent... elsewhere) {
        AggregateTestFixture<A> fixture = new AggregateTestFixture<>(type);
        fixture.registerAnnotatedCommandHandler(handler.apply(streams(fixture.getRepository(), elsewhere)));
        return fixture;
    }

    /** Returns a fixture for a command that decides from state; {@code elsewhere} are the events of other streams. */
    public static <A extends EventSourcedAggregate<?>> AggregateTestFixture<A> fixture(
            Class<A> type, Class<? extends Decision<?>> command, DomainEvent... elsewhere) {
        AggregateTestFixture<A> fixture = new AggregateTestFixture<>(type);
        DecisionHandler handler = new DecisionHandler(streams(fixture.getRepository(), elsewhere));
        fixture.registerCommandHandler(command, message -> {
            handler.handle((Decision<?>) message.getPayload(), message.getMetaData());
            return null;
        });
        return fixture;
    }

    private static AggregateStore streams(Repository<?> repository, DomainEvent... elsewhere) {
        Map<String, List<DomainEvent>> facts = new HashMap<>();
        for (DomainEvent fact : elsewhere) {
            facts.computeIfAbsent(fact.stream().value(), id -> new ArrayList<>())
                    .add(fact);
        }
        AxonAggregateStore deciding = new AxonAggregateStore(
                new AxonAggregateStore.RepositoryProvider() {
                    @Override
                    @SuppressWarnings("unchecked")
                    public <A> Repository<A> repositoryFor(Class<A> type) {
                        return (Repository<A>) repository;
                    }
                },
                null);
        return new AggregateStore() {
            @Override
            public <S> void decide(
                    Class<? extends EventSourcedAggregate<S>> type,
                    Id stream,
                    Function<S, ? extends List<? extends DomainEvent>> decision) {
                deciding.decide(type, stream, decision);
            }

            @Override
            public <S, E> S readState(Id stream, Class<E> type, S initial, BiFunction<S, E, S> after) {
                S state = initial;
                for (DomainEvent fact : facts.getOrDefault(stream.value(), List.of())) {
                    if (type.isInstance(fact)) {
                        state = after.apply(state, type.cast(fact));
                    }
                }
                return state;
            }
        };
    }
}
