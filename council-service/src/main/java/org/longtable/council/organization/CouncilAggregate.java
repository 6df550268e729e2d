package org.longtable.council.organization;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.council.commandhandling.EventSourcedAggregate;
import org.longtable.council.commandhandling.RecentAggregateCache;

/** Rebuilds one council from its event stream. */
@Aggregate(type = "CouncilAggregate", cache = RecentAggregateCache.NAME)
public class CouncilAggregate extends EventSourcedAggregate<Council> {

    CouncilAggregate() {
        super(Council.NONE);
    }

    @EventSourcingHandler
    void on(CouncilEvent event) {
        updateState(event.stream(), state().evolve(event));
    }
}
