package org.longtable.projection.viewing;

import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.longtable.contract.Act;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * One pooled streaming processor per view. Errors propagate and are tried again; an event that a view cannot digest is
 * parked with all that follow it for the same key, and the view goes on.
 */
@Component
class ViewProcessors implements ConfigurerModule {

    /**
     * As many as Axon reads ahead: views that take every event then keep step with those that take few, and all share what was read.
     */
    private static final int EVENTS_PER_BATCH = 1_024;

    private final Map<ViewName, View> views = new LinkedHashMap<>();
    private final MongoDatabase database;
    private final int segments;
    private final int workers;

    ViewProcessors(
            ApplicationContext context,
            MongoDatabase database,
            @Value("${longtable.views.segments:1}") int segments,
            @Value("${longtable.views.workers:4}") int workers) {
        for (String bean : context.getBeanNamesForAnnotation(View.class)) {
            Class<?> type = context.getType(bean);
            View view = context.findAnnotationOnBean(bean, View.class);
            if (type != null && view != null) {
                views.put(ViewName.of(type), view);
            }
        }
        this.database = database;
        this.segments = segments;
        this.workers = workers;
    }

    @Override
    public void configureModule(Configurer configurer) {
        ScheduledExecutorService coordinators = Executors.newScheduledThreadPool(2, daemon("view-coordinator-"));
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(workers, daemon("view-worker-"));
        EventProcessingConfigurer processing = configurer.eventProcessing();
        processing
                .usingPooledStreamingEventProcessors()
                .byDefaultAssignHandlerInstancesTo(
                        view -> ViewName.of(view.getClass()).value())
                .registerDefaultListenerInvocationErrorHandler(config -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(config -> PropagatingErrorHandler.instance())
                .registerDefaultHandlerInterceptor((config, name) -> new WritesBatches())
                .registerDeadLetterQueueProvider(group -> config -> parked(group, config))
                .registerPooledStreamingEventProcessorConfiguration(
                        (config, builder) -> tuned(builder, coordinators, pool));
        views.forEach((name, view) -> {
            processing.registerSequencingPolicy(name.value(), config -> order(view.order()));
            // Without it every event of every view asks the database whether its like is parked.
            processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                    name.value(), (config, invoker) -> invoker.enableSequenceIdentifierCache());
        });
    }

    private PooledStreamingEventProcessor.Builder tuned(
            PooledStreamingEventProcessor.Builder builder,
            ScheduledExecutorService coordinators,
            ScheduledExecutorService workers) {
        // The token store's claims time out after 10 s: extend them well before (docs/decisions/0004-views.md).
        return builder.coordinatorExecutor(coordinators)
                .workerExecutor(workers)
                .initialSegmentCount(segments)
                .batchSize(EVENTS_PER_BATCH)
                .claimExtensionThreshold(1_000)
                .initialToken(source -> source.createTailToken());
    }

    private MongoSequencedDeadLetterQueue<EventMessage<?>> parked(String group, Configuration config) {
        MongoTemplate template = DefaultMongoTemplate.builder()
                .mongoDatabase(database)
                .deadLetterCollectionName("deadletters")
                .build();
        return MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .mongoTemplate(template)
                .serializer(config.eventSerializer())
                .build();
    }

    private static SequencingPolicy<EventMessage<?>> order(View.Order order) {
        return event -> {
            Object council = event.getMetaData().get(Act.COUNCIL);
            return order == View.Order.COUNCIL && council != null
                    ? council
                    : Objects.requireNonNull(event.getMetaData().get(Act.ORGANIZATION));
        };
    }

    private static ThreadFactory daemon(String prefix) {
        return Thread.ofPlatform().daemon().name(prefix, 0).factory();
    }
}
