package org.longtable.council.access;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.access.PersonEvent;
import org.longtable.council.commandhandling.EventSourcedAggregate;
import org.longtable.council.commandhandling.RecentAggregateCache;

/** Rebuilds one person's state from the person's event stream. */
@Aggregate(type = "PersonAggregate", cache = RecentAggregateCache.NAME)
public class PersonAggregate extends EventSourcedAggregate<Person> {

    PersonAggregate() {
        super(Person.NONE);
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        updateState(event.stream(), state().evolve(event));
    }
}
