package org.longtable.council.ideas.declineidea;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaDeclined;
import org.longtable.council.deciding.Streams;
import org.longtable.council.ideas.Idea;
import org.longtable.council.ideas.IdeaAggregate;
import org.springframework.stereotype.Component;

@Component
class DeclineIdeaHandler {

    private final Streams streams;

    DeclineIdeaHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(DeclineIdea command, MetaData metaData) {
        Act act = Act.from(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.of(act)));
    }

    static List<IdeaEvent> decide(DeclineIdea command, Idea idea) {
        IdeaDeclined declined = new IdeaDeclined(command.idea(), command.reason(), command.language());
        if (idea.stands(declined)) {
            return List.of();
        }
        idea.goingOn();
        return List.of(declined);
    }
}
