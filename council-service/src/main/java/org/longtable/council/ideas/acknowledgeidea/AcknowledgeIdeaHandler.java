package org.longtable.council.ideas.acknowledgeidea;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
import org.longtable.contract.ideas.Station;
import org.longtable.council.deciding.Streams;
import org.longtable.council.ideas.Idea;
import org.longtable.council.ideas.IdeaAggregate;
import org.springframework.stereotype.Component;

@Component
class AcknowledgeIdeaHandler {

    private final Streams streams;

    AcknowledgeIdeaHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(AcknowledgeIdea command, MetaData metaData) {
        Act act = Act.from(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.of(act)));
    }

    static List<IdeaEvent> decide(AcknowledgeIdea command, Idea idea) {
        IdeaAcknowledged acknowledged = new IdeaAcknowledged(command.idea());
        boolean read = idea.notTakenBack().station() != Station.HEARD || idea.stands(acknowledged);
        return read ? List.of() : List.of(acknowledged);
    }
}
