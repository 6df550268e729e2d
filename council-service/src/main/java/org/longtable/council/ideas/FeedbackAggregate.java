package org.longtable.council.ideas;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.ideas.FeedbackEvent;
import org.longtable.council.commandhandling.EventSourcedAggregate;
import org.longtable.council.commandhandling.RecentAggregateCache;

/** Rebuilds one piece of meeting feedback from its event stream. */
@Aggregate(type = "FeedbackAggregate", cache = RecentAggregateCache.NAME)
public class FeedbackAggregate extends EventSourcedAggregate<Feedback> {

    FeedbackAggregate() {
        super(Feedback.NONE);
    }

    @EventSourcingHandler
    void on(FeedbackEvent event) {
        updateState(event.stream(), Feedback.evolve(event));
    }
}
