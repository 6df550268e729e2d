package org.longtable.council.recruiting;

import org.longtable.contract.AdvisorId;
import org.longtable.contract.Id;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.EventSourcedAggregate;

/** A command that is decided from the state of one membership of an advisor. */
interface AdvisorCommand extends Decision<Advisor> {

    /** Returns the identifier of the aggregate. */
    AdvisorId advisor();

    @Override
    default Class<? extends EventSourcedAggregate<Advisor>> aggregate() {
        return AdvisorAggregate.class;
    }

    @Override
    default Id stream() {
        return advisor();
    }
}
