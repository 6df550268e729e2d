package org.longtable.projection.viewing;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands {@link Recorded} to event handlers. */
@Component
final class RecordedParameter implements ParameterResolverFactory, ParameterResolver<Recorded> {

    @Override
    public @Nullable ParameterResolver<Recorded> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType().equals(Recorded.class) ? this : null;
    }

    @Override
    public Recorded resolveParameterValue(Message<?> message) {
        return Recorded.of((EventMessage<?>) message);
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof EventMessage<?>;
    }
}
