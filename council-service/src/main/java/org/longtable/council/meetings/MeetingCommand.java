package org.longtable.council.meetings;

import org.longtable.contract.Id;
import org.longtable.contract.MeetingId;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.EventSourcedAggregate;

/** A command that is decided from the state of one meeting. */
interface MeetingCommand extends Decision<Meeting> {

    /** Returns the identifier of the aggregate. */
    MeetingId meeting();

    @Override
    default Class<? extends EventSourcedAggregate<Meeting>> aggregate() {
        return MeetingAggregate.class;
    }

    @Override
    default Id stream() {
        return meeting();
    }
}
