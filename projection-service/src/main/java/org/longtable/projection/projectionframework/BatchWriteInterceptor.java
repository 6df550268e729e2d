package org.longtable.projection.projectionframework;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Writes a batch's documents after its last event and before Axon stores the token. This must happen before the commit,
 * because Axon stores the token at the start of prepare-commit, and a token must never be ahead of its documents.
 */
final class BatchWriteInterceptor implements MessageHandlerInterceptor<EventMessage<?>> {

    private final Generation generation;
    private final ParkedEvents parked;

    BatchWriteInterceptor(Generation generation, ParkedEvents parked) {
        this.generation = generation;
        this.parked = parked;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        DocumentBatch batch = DocumentBatch.in(work, generation, parked);
        Object result = handled(batch.begin(work.getMessage()), chain);
        if (!(work instanceof BatchingUnitOfWork<?> many) || many.isLastMessage()) {
            batch.write();
        }
        return result;
    }

    private static @Nullable Object handled(DocumentChange deed, InterceptorChain chain) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return chain.proceed();
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                if (StoreFailures.mayPass(e)) {
                    throw e;
                }
                if (attempt == DocumentBatch.ATTEMPTS) {
                    deed.failed(e);
                    return null;
                }
                deed.again();
            }
        }
    }
}
