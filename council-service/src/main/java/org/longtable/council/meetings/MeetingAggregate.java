package org.longtable.council.meetings;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.council.deciding.EventSourced;
import org.longtable.council.deciding.RecentAggregates;

/** The stream of one meeting. */
@Aggregate(type = "MeetingAggregate", cache = RecentAggregates.NAME)
public class MeetingAggregate extends EventSourced<Meeting> {

    MeetingAggregate() {
        super(Meeting.NONE);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        becomes(event.stream(), state().after(event));
    }
}
