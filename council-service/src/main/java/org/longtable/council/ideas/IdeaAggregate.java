package org.longtable.council.ideas;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.council.commandhandling.EventSourcedAggregate;
import org.longtable.council.commandhandling.RecentAggregateCache;

/** Rebuilds one idea from its event stream. */
@Aggregate(type = "IdeaAggregate", cache = RecentAggregateCache.NAME)
public class IdeaAggregate extends EventSourcedAggregate<Idea> {

    IdeaAggregate() {
        super(Idea.NONE);
    }

    @EventSourcingHandler
    void on(IdeaEvent event, @MetaDataValue("council") @Nullable String council) {
        updateState(event.stream(), state().evolve(event, council == null ? null : new CouncilId(council)));
    }
}
