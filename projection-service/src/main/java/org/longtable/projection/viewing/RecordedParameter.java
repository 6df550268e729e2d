package org.longtable.projection.viewing;

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
import org.longtable.contract.Act;
import org.springframework.stereotype.Component;

/** Hands {@link Recorded} to event handlers. */
@Component
final class RecordedParameter implements ParameterResolverFactory, ParameterResolver<Recorded> {

    private static final int MOST = 50_000;

    /** All views are handed the same metadata of the same event, by identity. */
    private final Cache<MetaData, Act> acts = Caffeine.newBuilder()
            .executor(Runnable::run)
            .weakKeys()
            .maximumSize(MOST)
            .build();

    @Override
    public @Nullable ParameterResolver<Recorded> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType().equals(Recorded.class) ? this : null;
    }

    @Override
    public Recorded resolveParameterValue(Message<?> message) {
        return Recorded.of((EventMessage<?>) message, metaData -> acts.get(metaData, Act::from));
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof EventMessage<?>;
    }
}
