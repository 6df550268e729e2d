package org.longtable.council.ideas.reopenidea;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.council.deciding.Streams;
import org.longtable.council.ideas.Idea;
import org.longtable.council.ideas.IdeaAggregate;
import org.springframework.stereotype.Component;

@Component
class ReopenIdeaHandler {

    private final Streams streams;

    ReopenIdeaHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ReopenIdea command, MetaData metaData) {
        Act act = Act.from(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.of(act)));
    }

    static List<IdeaEvent> decide(ReopenIdea command, Idea idea) {
        boolean over = idea.notTakenBack().station().ended();
        return over ? List.of(new IdeaReopened(command.idea(), command.why())) : List.of();
    }
}
