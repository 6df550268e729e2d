package org.longtable.council.organization;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.council.deciding.EventSourced;
import org.longtable.council.deciding.RecentAggregates;

/** The stream of one council as a body. */
@Aggregate(type = "CouncilAggregate", cache = RecentAggregates.NAME)
public class CouncilAggregate extends EventSourced<Council> {

    CouncilAggregate() {
        super(Council.NONE);
    }

    @EventSourcingHandler
    void on(CouncilEvent event) {
        becomes(event.stream(), state().after(event));
    }
}
