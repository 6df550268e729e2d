package org.longtable.council.ideas;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class ReopenIdeaHandler {

    private final AggregateStore streams;

    ReopenIdeaHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ReopenIdea command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act)));
    }

    static List<IdeaEvent> decide(ReopenIdea command, Idea idea) {
        boolean over = idea.requireNotWithdrawn().station().isFinal();
        return over ? List.of(new IdeaReopened(command.idea(), command.why())) : List.of();
    }
}
