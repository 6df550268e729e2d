package org.longtable.council.ideas.acknowledgeidea;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
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
    void handle(AcknowledgeIdea command) {
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.orRefuse()));
    }

    static List<IdeaEvent> decide(AcknowledgeIdea command, Idea idea) {
        return idea.acknowledged() ? List.of() : List.of(new IdeaAcknowledged(command.idea()));
    }
}
