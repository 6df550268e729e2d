package org.longtable.council.recruiting;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.council.commandhandling.EventSourcedAggregate;
import org.longtable.council.commandhandling.RecentAggregateCache;

/** Rebuilds one council's roster from its event stream. */
@Aggregate(type = "RosterAggregate", cache = RecentAggregateCache.NAME)
public class RosterAggregate extends EventSourcedAggregate<Roster> {

    RosterAggregate() {
        super(Roster.NONE);
    }

    @EventSourcingHandler
    void on(RosterEvent event) {
        updateState(event.stream(), state().evolve(event));
    }
}
