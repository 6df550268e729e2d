package org.longtable.projection.projectionframework;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.longtable.contract.EventMetadata;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Configures one pooled streaming event processor for each view. A failure of the store is retried. An event that a
 * view cannot apply is parked, and the view continues (docs/decisions/0019-parked-events.md).
 */
@Component
class ViewProcessorConfiguration implements ConfigurerModule {

    /**
     * The batch size equals Axon's read-ahead. Views that handle every event then keep up with those that handle few,
     * and all share the events that were read.
     */
    private static final int EVENTS_PER_BATCH = 1_024;

    private final Map<ViewName, View> views = new LinkedHashMap<>();
    private final Map<ViewName, ViewProcessor> processors = new ConcurrentHashMap<>();
    private final ObjectProvider<GenerationRegistry> generations;
    private final ObjectProvider<ViewRegistry> stored;
    private final int segments;
    private final ScheduledExecutorService coordinators;
    private final ScheduledExecutorService workers;

    ViewProcessorConfiguration(
            ApplicationContext context,
            ObjectProvider<GenerationRegistry> generations,
            ObjectProvider<ViewRegistry> stored,
            @Value("${longtable.views.segments:1}") int segments,
            @Value("${longtable.views.workers:4}") int workers) {
        for (String bean : context.getBeanNamesForAnnotation(View.class)) {
            Class<?> type = context.getType(bean);
            View view = context.findAnnotationOnBean(bean, View.class);
            if (type != null && view != null) {
                views.put(ViewName.of(type), view);
            }
        }
        this.generations = generations;
        this.stored = stored;
        this.segments = segments;
        this.coordinators = Executors.newScheduledThreadPool(2, daemon("view-coordinator-"));
        this.workers = Executors.newScheduledThreadPool(workers, daemon("view-worker-"));
    }

    @Override
    public void configureModule(Configurer configurer) {
        EventProcessingConfigurer processing = configurer.eventProcessing();
        processing
                .byDefaultAssignHandlerInstancesTo(
                        view -> ViewName.of(view.getClass()).value())
                .registerDefaultListenerInvocationErrorHandler(config -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(config -> PropagatingErrorHandler.instance())
                .registerEventProcessorFactory(this::processor);
        views.forEach((name, view) ->
                processing.registerSequencingPolicy(name.value(), config -> sequencingPolicy(view.order())));
    }

    /** Returns the names of all views, in order. */
    Set<ViewName> names() {
        Set<ViewName> names = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        names.addAll(views.keySet());
        return names;
    }

    Collection<ViewProcessor> all() {
        return processors.values();
    }

    /**
     * Returns the processor of a view.
     *
     * @throws NotFoundException when there is no such view
     */
    ViewProcessor of(ViewName view) {
        ViewProcessor processor = processors.get(view);
        if (processor == null) {
            throw new NotFoundException("no-such-view");
        }
        return processor;
    }

    private ViewProcessor processor(String name, Configuration config, EventHandlerInvoker invoker) {
        ViewProcessor processor =
                new ViewProcessor(new ViewName(name), generations.getObject(), it -> processor(it, config, invoker));
        processors.put(new ViewName(name), processor);
        return processor;
    }

    private PooledStreamingEventProcessor processor(
            Generation generation, Configuration config, EventHandlerInvoker invoker) {
        String name = generation.processor();
        // The token store's claims time out after 10 s, so they are extended well before that
        // (docs/decisions/0004-views.md).
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageMonitor(config.messageMonitor(PooledStreamingEventProcessor.class, name))
                .messageSource(config.eventStore())
                .tokenStore(config.getComponent(TokenStore.class))
                .transactionManager(config.getComponent(TransactionManager.class, NoTransactionManager::instance))
                .coordinatorExecutor(coordinators)
                .workerExecutor(workers)
                .initialSegmentCount(segments)
                .batchSize(EVENTS_PER_BATCH)
                .claimExtensionThreshold(1_000)
                .initialToken(source -> source.createTailToken())
                .build();
        processor.registerHandlerInterceptor(
                new BatchWriteInterceptor(generation, stored.getObject().parked()));
        return processor;
    }

    private static SequencingPolicy<EventMessage<?>> sequencingPolicy(View.SequencingKey order) {
        return event -> {
            Object council = event.getMetaData().get(EventMetadata.COUNCIL);
            Object key = order == View.SequencingKey.COUNCIL && council != null
                    ? council
                    : event.getMetaData().get(EventMetadata.ORGANIZATION);
            // An event without an organization must not block the others.
            return key == null ? event.getIdentifier() : key;
        };
    }

    private static ThreadFactory daemon(String prefix) {
        return Thread.ofPlatform().daemon().name(prefix, 0).factory();
    }
}
