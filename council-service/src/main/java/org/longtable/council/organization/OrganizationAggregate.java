package org.longtable.council.organization;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.organization.TenantEvent;
import org.longtable.council.deciding.EventSourced;
import org.longtable.council.deciding.RecentAggregates;

/** The stream of one organization. */
@Aggregate(type = "OrganizationAggregate", cache = RecentAggregates.NAME)
public class OrganizationAggregate extends EventSourced<Organization> {

    OrganizationAggregate() {
        super(Organization.NONE);
    }

    @EventSourcingHandler
    void on(TenantEvent event) {
        becomes(event.stream(), state().after(event));
    }
}
