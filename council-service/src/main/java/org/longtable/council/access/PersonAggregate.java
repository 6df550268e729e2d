package org.longtable.council.access;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.access.AccessEvent;
import org.longtable.council.deciding.EventSourced;
import org.longtable.council.deciding.RecentAggregates;

/** The stream of one person. */
@Aggregate(type = "PersonAggregate", cache = RecentAggregates.NAME)
public class PersonAggregate extends EventSourced<Person> {

    PersonAggregate() {
        super(Person.NONE);
    }

    @EventSourcingHandler
    void on(AccessEvent event) {
        becomes(event.stream(), state().after(event));
    }
}
