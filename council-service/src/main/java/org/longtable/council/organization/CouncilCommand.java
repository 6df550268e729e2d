package org.longtable.council.organization;

import org.longtable.contract.CouncilId;
import org.longtable.contract.Id;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.EventSourcedAggregate;

/** A command that is decided from the state of one council. */
interface CouncilCommand extends Decision<Council> {

    /** Returns the identifier of the aggregate. */
    CouncilId council();

    @Override
    default Class<? extends EventSourcedAggregate<Council>> aggregate() {
        return CouncilAggregate.class;
    }

    @Override
    default Id stream() {
        return council();
    }
}
