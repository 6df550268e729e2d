package org.longtable.council.ideas;

import org.longtable.contract.FeedbackId;
import org.longtable.contract.Id;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.EventSourcedAggregate;

/** A command that is decided from the state of the feedback of one person on one meeting. */
interface FeedbackCommand extends Decision<Feedback> {

    /** Returns the identifier of the aggregate. */
    FeedbackId feedback();

    @Override
    default Class<? extends EventSourcedAggregate<Feedback>> aggregate() {
        return FeedbackAggregate.class;
    }

    @Override
    default Id stream() {
        return feedback();
    }
}
