package org.longtable.council.organization;

import org.longtable.contract.Id;
import org.longtable.contract.OrganizationId;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.EventSourcedAggregate;

/** A command that is decided from the state of one organization. */
interface OrganizationCommand extends Decision<Organization> {

    /** Returns the identifier of the aggregate. */
    OrganizationId organization();

    @Override
    default Class<? extends EventSourcedAggregate<Organization>> aggregate() {
        return OrganizationAggregate.class;
    }

    @Override
    default Id stream() {
        return organization();
    }
}
