package org.longtable.projection.projectionframework;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.EventMetadata;
import org.springframework.stereotype.Component;

/** Resolves the {@code EventEnvelope} parameter of event handlers. */
@Component
final class EventEnvelopeParameterResolver implements ParameterResolverFactory, ParameterResolver<EventEnvelope> {

    private static final int MOST = 50_000;

    /** Caches parsed metadata by identity, because all views receive the same metadata object of an event. */
    private final Cache<MetaData, EventMetadata> acts = Caffeine.newBuilder()
            .executor(Runnable::run)
            .weakKeys()
            .maximumSize(MOST)
            .build();

    @Override
    public @Nullable ParameterResolver<EventEnvelope> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType().equals(EventEnvelope.class) ? this : null;
    }

    @Override
    public EventEnvelope resolveParameterValue(Message<?> message) {
        return EventEnvelope.of((EventMessage<?>) message, metaData -> acts.get(metaData, EventMetadata::fromMap));
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof EventMessage<?>;
    }
}
