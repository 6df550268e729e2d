package org.longtable.council.meetings;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.council.commandhandling.EventSourcedAggregate;
import org.longtable.council.commandhandling.RecentAggregateCache;

/** Rebuilds one meeting from its event stream. */
@Aggregate(type = "MeetingAggregate", cache = RecentAggregateCache.NAME)
public class MeetingAggregate extends EventSourcedAggregate<Meeting> {

    MeetingAggregate() {
        super(Meeting.NONE);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        updateState(event.stream(), state().evolve(event));
    }
}
