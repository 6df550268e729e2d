package org.longtable.council.ideas;

import org.longtable.contract.Id;
import org.longtable.contract.IdeaId;
import org.longtable.council.commandhandling.Decision;
import org.longtable.council.commandhandling.EventSourcedAggregate;

/** A command that is decided from the state of one idea. */
interface IdeaCommand extends Decision<Idea> {

    /** Returns the identifier of the aggregate. */
    IdeaId idea();

    @Override
    default Class<? extends EventSourcedAggregate<Idea>> aggregate() {
        return IdeaAggregate.class;
    }

    @Override
    default Id stream() {
        return idea();
    }
}
