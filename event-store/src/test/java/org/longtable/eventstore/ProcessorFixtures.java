package org.longtable.eventstore;

import java.util.concurrent.Executors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;

/** The class starts Axon's pooled processors with an annotated handler. */
final class ProcessorFixtures {

    private ProcessorFixtures() {}

    static PooledStreamingEventProcessor pooled(LedgerEventStore store, Object handler) {
        return PooledStreamingEventProcessor.builder()
                .name("processor")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handler)
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(Executors.newScheduledThreadPool(1))
                .workerExecutor(Executors.newScheduledThreadPool(2))
                .initialSegmentCount(2)
                .build();
    }
}
