package org.longtable.projection.viewing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** For operators: how far each view is, what it has parked; rebuild a view, or retry what was parked. */
@Component
@Endpoint(id = "views")
class ViewsEndpoint {

    private final ObjectProvider<Configuration> axon;
    private final Progress progress;
    private final Views views;

    ViewsEndpoint(ObjectProvider<Configuration> axon, Progress progress, Views views) {
        this.axon = axon;
        this.progress = progress;
        this.views = views;
    }

    /** One view's state. */
    record State(long position, boolean error, long parked) {}

    /** What an operator may ask of a view. */
    enum Wish {
        REBUILD,
        RETRY
    }

    @ReadOperation
    Map<String, State> all() {
        Map<String, State> states = new TreeMap<>();
        for (String name : List.copyOf(axon.getObject()
                .eventProcessingConfiguration()
                .eventProcessors()
                .keySet())) {
            states.put(name, state(new ViewName(name)));
        }
        return states;
    }

    /** Drops a view's documents and builds them again from the ledger, or hands it again what it had parked. */
    @WriteOperation
    State ask(@Selector String name, Wish wish) {
        ViewName view = new ViewName(name);
        switch (wish) {
            case REBUILD -> rebuild(view);
            case RETRY -> letters(view).ifPresent(it -> it.processAny());
        }
        return state(view);
    }

    private void rebuild(ViewName view) {
        StreamingEventProcessor processor = progress.processor(view);
        processor.shutDown();
        views.drop(view);
        processor.resetTokens();
        processor.start();
    }

    private State state(ViewName view) {
        boolean error = progress.processor(view).isError();
        long parked = axon.getObject()
                .eventProcessingConfiguration()
                .deadLetterQueue(view.value())
                .map(queue -> queue.size())
                .orElse(0L);
        return new State(progress.applied(view).value(), error, parked);
    }

    private Optional<SequencedDeadLetterProcessor<EventMessage<?>>> letters(ViewName view) {
        return axon.getObject().eventProcessingConfiguration().sequencedDeadLetterProcessor(view.value());
    }
}
