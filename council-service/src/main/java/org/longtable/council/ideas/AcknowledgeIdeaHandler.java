package org.longtable.council.ideas;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class AcknowledgeIdeaHandler {

    private final AggregateStore streams;

    AcknowledgeIdeaHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(AcknowledgeIdea command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act)));
    }

    static List<IdeaEvent> decide(AcknowledgeIdea command, Idea idea) {
        IdeaAcknowledged acknowledged = new IdeaAcknowledged(command.idea());
        boolean read = idea.requireNotWithdrawn().station() != IdeaStatus.HEARD || idea.isAlreadyRecorded(acknowledged);
        return read ? List.of() : List.of(acknowledged);
    }
}
