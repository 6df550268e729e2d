package org.longtable.council.ideas;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.ideas.FeedbackEvent;
import org.longtable.council.deciding.EventSourced;
import org.longtable.council.deciding.RecentAggregates;

/** The stream of one answer to the questions after a meeting. */
@Aggregate(type = "FeedbackAggregate", cache = RecentAggregates.NAME)
public class FeedbackAggregate extends EventSourced<Feedback> {

    FeedbackAggregate() {
        super(Feedback.NONE);
    }

    @EventSourcingHandler
    void on(FeedbackEvent event) {
        becomes(event.stream(), Feedback.after(event));
    }
}
