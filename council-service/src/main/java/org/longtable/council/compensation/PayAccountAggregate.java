package org.longtable.council.compensation;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.council.deciding.EventSourced;
import org.longtable.council.deciding.RecentAggregates;

/** The stream of one person's claims for one calendar year of work. */
@Aggregate(type = "PayAccountAggregate", cache = RecentAggregates.NAME)
public class PayAccountAggregate extends EventSourced<PayAccount> {

    PayAccountAggregate() {
        super(PayAccount.NONE);
    }

    @EventSourcingHandler
    void on(PayAccountEvent event) {
        becomes(event.stream(), state().after(event));
    }
}
