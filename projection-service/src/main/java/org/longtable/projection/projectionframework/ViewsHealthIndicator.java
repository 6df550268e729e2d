package org.longtable.projection.projectionframework;

import java.util.List;
import org.longtable.projection.projectionframework.ViewStates.ViewState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Reports DEGRADED while events are parked, and OUT_OF_SERVICE while a view is stuck. */
@Component
class ViewsHealthIndicator implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "Some events are parked; the page Views says which.");

    private final ViewStates states;

    ViewsHealthIndicator(ViewStates states) {
        this.states = states;
    }

    @Override
    public Health health() {
        List<ViewState> all = states.all();
        long parked = all.stream().mapToLong(ViewState::parked).sum();
        List<String> stuck =
                all.stream().filter(ViewState::stuck).map(ViewState::view).toList();
        Health.Builder health =
                !stuck.isEmpty() ? Health.outOfService() : Health.status(parked > 0 ? DEGRADED : Status.UP);
        return health.withDetail("parked", parked)
                .withDetail("stuck", stuck)
                .withDetail(
                        "behind",
                        all.stream().mapToLong(ViewState::behind).max().orElse(0))
                .build();
    }
}
