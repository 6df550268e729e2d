package org.longtable.projection.viewing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Writes a batch's documents after its last event. It must happen before the commit: Axon stores the token first thing
 * in prepare-commit, and a token must never be ahead of its documents.
 */
final class WritesBatches implements MessageHandlerInterceptor<EventMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        Object result = chain.proceed();
        if (!(work instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage()) {
            Batch.write(work);
        }
        return result;
    }
}
