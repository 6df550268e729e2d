package org.longtable.council.ideas;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStudied;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class StudyTestOfChangeHandler {

    private final AggregateStore streams;

    StudyTestOfChangeHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(StudyTestOfChange command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act)));
    }

    static List<IdeaEvent> decide(StudyTestOfChange command, Idea idea) {
        TestOfChangeStudied studied =
                new TestOfChangeStudied(command.idea(), command.test(), command.result(), command.decision());
        if (!idea.tests().contains(command.test())) {
            throw StudyTestOfChange.NO_SUCH_TEST_OF_CHANGE.exception();
        }
        TestOfChangeStudied before = idea.tests().learned(command.test());
        if (before == null) {
            return List.of(studied);
        }
        if (before.equals(studied)) {
            return List.of();
        }
        throw StudyTestOfChange.TEST_OF_CHANGE_ALREADY_STUDIED.exception();
    }
}
