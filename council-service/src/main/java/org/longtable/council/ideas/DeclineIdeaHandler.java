package org.longtable.council.ideas;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaDeclined;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class DeclineIdeaHandler {

    private final AggregateStore streams;

    DeclineIdeaHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(DeclineIdea command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act)));
    }

    static List<IdeaEvent> decide(DeclineIdea command, Idea idea) {
        IdeaDeclined declined = new IdeaDeclined(command.idea(), command.reason(), command.language());
        if (idea.isAlreadyRecorded(declined)) {
            return List.of();
        }
        idea.requireActive();
        return List.of(declined);
    }
}
