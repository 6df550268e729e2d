package org.longtable.council.recruiting;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.council.deciding.EventSourced;
import org.longtable.council.deciding.RecentAggregates;

/** The stream of one piece of work. */
@Aggregate(type = "OpportunityAggregate", cache = RecentAggregates.NAME)
public class OpportunityAggregate extends EventSourced<Opportunity> {

    OpportunityAggregate() {
        super(Opportunity.NONE);
    }

    @EventSourcingHandler
    void on(OpportunityEvent event) {
        becomes(event.stream(), state().after(event));
    }
}
