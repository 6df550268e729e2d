package org.longtable.projection.projectionframework;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of readiness: a process whose views are still being brought up, or are far behind, would answer with what is old. */
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
