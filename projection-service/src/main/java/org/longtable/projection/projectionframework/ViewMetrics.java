package org.longtable.projection.projectionframework;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Publishes how many events each view has parked and how many it is behind the ledger. */
@Component
class ViewMetrics implements MeterBinder {

    private final ViewStates states;
    private final ViewProcessorConfiguration processors;

    ViewMetrics(ViewStates states, ViewProcessorConfiguration processors) {
        this.states = states;
        this.processors = processors;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ViewName view : processors.names()) {
            Gauge.builder("longtable.views.parked", () -> states.of(view).parked())
                    .description("events that a view has parked")
                    .tag("view", view.value())
                    .register(registry);
            Gauge.builder("longtable.views.behind", () -> states.of(view).behind())
                    .description("events of the ledger that a view has not seen yet")
                    .tag("view", view.value())
                    .register(registry);
        }
    }
}
