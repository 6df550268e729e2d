package org.longtable.council.ideas;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStarted;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class StartTestOfChangeHandler {

    private final AggregateStore streams;

    StartTestOfChangeHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(StartTestOfChange command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act)));
    }

    static List<IdeaEvent> decide(StartTestOfChange command, Idea idea) {
        TestOfChangeStarted started =
                new TestOfChangeStarted(command.idea(), command.test(), command.plan(), command.prediction());
        if (idea.tests().wasStartedWith(started)) {
            return List.of();
        }
        if (idea.tests().contains(command.test())) {
            throw StartTestOfChange.TEST_OF_CHANGE_ALREADY_STARTED.exception();
        }
        idea.requireInProgress().tests().requireNoneRunning();
        return List.of(started);
    }
}
