package org.longtable.council.recruiting;

import org.longtable.contract.CouncilId;
import org.longtable.contract.Id;
import org.longtable.contract.RosterId;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.EventSourcedAggregate;

/** A command that is decided from the state of a council's roster. */
interface RosterCommand extends Decision<Roster> {

    /** Returns the identifier of the aggregate. */
    CouncilId council();

    @Override
    default Class<? extends EventSourcedAggregate<Roster>> aggregate() {
        return RosterAggregate.class;
    }

    @Override
    default Id stream() {
        return RosterId.of(council());
    }
}
