package org.longtable.council.ideas;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaCarriedOver;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class CarryOverIdeaHandler {

    private final AggregateStore streams;

    CarryOverIdeaHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ImportIdeaStatus command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act)));
    }

    static List<IdeaEvent> decide(ImportIdeaStatus command, Idea idea) {
        IdeaCarriedOver carried = new IdeaCarriedOver(command.idea(), command.station());
        if (idea.isAlreadyRecorded(carried) || command.station() == idea.station()) {
            return List.of();
        }
        if (idea.station() != IdeaStatus.HEARD) {
            throw ImportIdeaStatus.IDEA_CHANGED_SINCE_IMPORT.exception();
        }
        return List.of(carried);
    }
}
