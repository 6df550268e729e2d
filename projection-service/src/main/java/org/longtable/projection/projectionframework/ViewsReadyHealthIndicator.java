package org.longtable.projection.projectionframework;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Contributes to readiness: a process whose views are still catching up, or are far behind, would return old data. */
@Component
class ViewsReadyHealthIndicator implements HealthIndicator {

    private final ViewStates states;

    ViewsReadyHealthIndicator(ViewStates states) {
        this.states = states;
    }

    @Override
    public Health health() {
        return states.ready() ? Health.up().build() : Health.outOfService().build();
    }
}
