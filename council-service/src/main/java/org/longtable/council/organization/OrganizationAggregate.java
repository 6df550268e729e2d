package org.longtable.council.organization;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.organization.TenantEvent;
import org.longtable.council.commandhandling.EventSourcedAggregate;
import org.longtable.council.commandhandling.RecentAggregateCache;

/** Rebuilds one organization from its event stream. */
@Aggregate(type = "OrganizationAggregate", cache = RecentAggregateCache.NAME)
public class OrganizationAggregate extends EventSourcedAggregate<Organization> {

    OrganizationAggregate() {
        super(Organization.NONE);
    }

    @EventSourcingHandler
    void on(TenantEvent event) {
        updateState(event.stream(), state().evolve(event));
    }
}
