package org.longtable.council.ideas;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaWeighed;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class WeighIdeaHandler {

    private final AggregateStore streams;

    WeighIdeaHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ReviewIdea command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act)));
    }

    static List<IdeaEvent> decide(ReviewIdea command, Idea idea) {
        IdeaWeighed weighed = new IdeaWeighed(command.idea(), command.note());
        if (idea.isAlreadyRecorded(weighed)) {
            return List.of();
        }
        idea.requireUndecided();
        return List.of(weighed);
    }
}
