package org.longtable.council.recruiting;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.council.deciding.EventSourced;
import org.longtable.council.deciding.RecentAggregates;

/** The stream of what one prospect or member brings, learns and tries. */
@Aggregate(type = "AdvisorAggregate", cache = RecentAggregates.NAME)
public class AdvisorAggregate extends EventSourced<Advisor> {

    AdvisorAggregate() {
        super(Advisor.NONE);
    }

    @EventSourcingHandler
    void on(AdvisorEvent event) {
        becomes(event.stream(), state().after(event));
    }
}
