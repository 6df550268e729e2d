package org.longtable.council.recruiting;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.council.commandhandling.EventSourcedAggregate;
import org.longtable.council.commandhandling.RecentAggregateCache;

/** Rebuilds one opportunity from its event stream. */
@Aggregate(type = "OpportunityAggregate", cache = RecentAggregateCache.NAME)
public class OpportunityAggregate extends EventSourcedAggregate<Opportunity> {

    OpportunityAggregate() {
        super(Opportunity.NONE);
    }

    @EventSourcingHandler
    void on(OpportunityEvent event) {
        updateState(event.stream(), state().evolve(event));
    }
}
