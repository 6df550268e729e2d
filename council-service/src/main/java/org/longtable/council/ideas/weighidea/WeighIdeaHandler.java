package org.longtable.council.ideas.weighidea;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaWeighed;
import org.longtable.council.deciding.Streams;
import org.longtable.council.ideas.Idea;
import org.longtable.council.ideas.IdeaAggregate;
import org.springframework.stereotype.Component;

@Component
class WeighIdeaHandler {

    private final Streams streams;

    WeighIdeaHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(WeighIdea command, MetaData metaData) {
        Act act = Act.from(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.of(act)));
    }

    static List<IdeaEvent> decide(WeighIdea command, Idea idea) {
        IdeaWeighed weighed = new IdeaWeighed(command.idea(), command.note());
        if (idea.stands(weighed)) {
            return List.of();
        }
        idea.undecided();
        return List.of(weighed);
    }
}
