package org.longtable.council.compensation;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.council.commandhandling.EventSourcedAggregate;
import org.longtable.council.commandhandling.RecentAggregateCache;

/** Rebuilds one pay account from its event stream. */
@Aggregate(type = "PayAccountAggregate", cache = RecentAggregateCache.NAME)
public class PayAccountAggregate extends EventSourcedAggregate<PayAccount> {

    PayAccountAggregate() {
        super(PayAccount.NONE);
    }

    @EventSourcingHandler
    void on(PayAccountEvent event) {
        updateState(event.stream(), state().evolve(event));
    }
}
