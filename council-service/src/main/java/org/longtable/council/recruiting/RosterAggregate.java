package org.longtable.council.recruiting;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.council.deciding.EventSourced;
import org.longtable.council.deciding.RecentAggregates;

/** The stream of one council's funnel and seats. */
@Aggregate(type = "RosterAggregate", cache = RecentAggregates.NAME)
public class RosterAggregate extends EventSourced<Roster> {

    RosterAggregate() {
        super(Roster.NONE);
    }

    @EventSourcingHandler
    void on(RosterEvent event) {
        becomes(event.stream(), state().after(event));
    }
}
