package org.longtable.council.ideas.starttestofchange;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStarted;
import org.longtable.council.deciding.Streams;
import org.longtable.council.ideas.Idea;
import org.longtable.council.ideas.IdeaAggregate;
import org.springframework.stereotype.Component;

@Component
class StartTestOfChangeHandler {

    private final Streams streams;

    StartTestOfChangeHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(StartTestOfChange command, MetaData metaData) {
        Act act = Act.from(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.of(act)));
    }

    static List<IdeaEvent> decide(StartTestOfChange command, Idea idea) {
        TestOfChangeStarted started =
                new TestOfChangeStarted(command.idea(), command.test(), command.plan(), command.prediction());
        if (idea.tests().beganAs(started)) {
            return List.of();
        }
        if (idea.tests().knows(command.test())) {
            throw new TestAlreadyStarted();
        }
        idea.inProgress().tests().refuseWhileRunning();
        return List.of(started);
    }
}
