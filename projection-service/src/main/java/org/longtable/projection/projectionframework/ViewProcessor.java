package org.longtable.projection.projectionframework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageHandlerInterceptor;

/**
 * The processor of a view: one pooled streaming processor for the generation that answers, and another one while the
 * next generation is built.
 */
final class ViewProcessor implements EventProcessor, Lifecycle {

    private final ViewName view;
    private final GenerationRegistry generations;
    private final Function<Generation, PooledStreamingEventProcessor> make;
    private final List<MessageHandlerInterceptor<? super EventMessage<?>>> interceptors = new CopyOnWriteArrayList<>();
    private final Map<Integer, PooledStreamingEventProcessor> processors = new ConcurrentHashMap<>();
    private volatile boolean running;

    ViewProcessor(
            ViewName view, GenerationRegistry generations, Function<Generation, PooledStreamingEventProcessor> make) {
        this.view = view;
        this.generations = generations;
        this.make = make;
    }

    /** Returns the processor of a generation if this process runs it. */
    Optional<PooledStreamingEventProcessor> of(Generation generation) {
        return Optional.ofNullable(processors.get(generation.number()));
    }

    /** Starts the processors of the current generations and stops all others. */
    synchronized void follow() {
        if (!running) {
            return;
        }
        GenerationRegistry.State state = generations.of(view);
        Set<Integer> wanted = state.building() == 0 ? Set.of(state.live()) : Set.of(state.live(), state.building());
        for (int number : List.copyOf(processors.keySet())) {
            if (!wanted.contains(number)) {
                processors.remove(number).shutDown();
            }
        }
        for (int number : wanted) {
            processors.computeIfAbsent(number, this::started);
        }
    }

    @Override
    public String getName() {
        return view.value();
    }

    @Override
    public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
        return List.copyOf(interceptors);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
        interceptors.add(interceptor);
        return () -> interceptors.remove(interceptor);
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.INBOUND_EVENT_CONNECTORS, this::start);
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutdownAsync);
    }

    @Override
    public synchronized void start() {
        running = true;
        follow();
    }

    @Override
    public void shutDown() {
        shutdownAsync().join();
    }

    @Override
    public synchronized CompletableFuture<Void> shutdownAsync() {
        running = false;
        CompletableFuture<?>[] ends = new TreeMap<>(processors)
                .values().stream()
                        .map(PooledStreamingEventProcessor::shutdownAsync)
                        .toArray(CompletableFuture<?>[]::new);
        processors.clear();
        return CompletableFuture.allOf(ends);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Returns whether the generation that answers fails repeatedly. */
    @Override
    public boolean isError() {
        return of(generations.live(view))
                .filter(PooledStreamingEventProcessor::isError)
                .isPresent();
    }

    private PooledStreamingEventProcessor started(int number) {
        PooledStreamingEventProcessor processor = make.apply(new Generation(view, number));
        interceptors.forEach(processor::registerHandlerInterceptor);
        processor.start();
        return processor;
    }
}
