package org.longtable.council.ideas;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.council.deciding.EventSourced;
import org.longtable.council.deciding.RecentAggregates;

/** The stream of one idea. */
@Aggregate(type = "IdeaAggregate", cache = RecentAggregates.NAME)
public class IdeaAggregate extends EventSourced<Idea> {

    IdeaAggregate() {
        super(Idea.NONE);
    }

    @EventSourcingHandler
    void on(IdeaEvent event, @MetaDataValue("council") @Nullable String council) {
        becomes(event.stream(), state().after(event, council == null ? null : new CouncilId(council)));
    }
}
