package org.longtable.council.ideas;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.council.deciding.EventSourced;

/** The stream of one idea. */
@Aggregate
public class IdeaAggregate extends EventSourced<Idea> {

    IdeaAggregate() {
        super(Idea.NONE);
    }

    @EventSourcingHandler
    void on(IdeaEvent event) {
        becomes(event.stream(), state().after(event));
    }
}
