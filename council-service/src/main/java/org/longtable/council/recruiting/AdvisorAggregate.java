package org.longtable.council.recruiting;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.council.commandhandling.EventSourcedAggregate;
import org.longtable.council.commandhandling.RecentAggregateCache;

/** Rebuilds one advisor's profile, onboarding, and trials from the advisor's event stream. */
@Aggregate(type = "AdvisorAggregate", cache = RecentAggregateCache.NAME)
public class AdvisorAggregate extends EventSourcedAggregate<Advisor> {

    AdvisorAggregate() {
        super(Advisor.NONE);
    }

    @EventSourcingHandler
    void on(AdvisorEvent event) {
        updateState(event.stream(), state().evolve(event));
    }
}
