package org.longtable.council.recruiting;

import org.longtable.contract.Id;
import org.longtable.contract.OpportunityId;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.EventSourcedAggregate;

/** A command that is decided from the state of one opportunity. */
interface OpportunityCommand extends Decision<Opportunity> {

    /** Returns the identifier of the aggregate. */
    OpportunityId opportunity();

    @Override
    default Class<? extends EventSourcedAggregate<Opportunity>> aggregate() {
        return OpportunityAggregate.class;
    }

    @Override
    default Id stream() {
        return opportunity();
    }
}
