package org.longtable.council.ideas.studytestofchange;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStudied;
import org.longtable.council.deciding.Streams;
import org.longtable.council.ideas.Idea;
import org.longtable.council.ideas.IdeaAggregate;
import org.springframework.stereotype.Component;

@Component
class StudyTestOfChangeHandler {

    private final Streams streams;

    StudyTestOfChangeHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(StudyTestOfChange command, MetaData metaData) {
        Act act = Act.from(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.of(act)));
    }

    static List<IdeaEvent> decide(StudyTestOfChange command, Idea idea) {
        TestOfChangeStudied studied =
                new TestOfChangeStudied(command.idea(), command.test(), command.result(), command.decision());
        if (!idea.tests().knows(command.test())) {
            throw new NoSuchTest();
        }
        TestOfChangeStudied before = idea.tests().learned(command.test());
        if (before == null) {
            return List.of(studied);
        }
        if (before.equals(studied)) {
            return List.of();
        }
        throw new TestAlreadyStudied();
    }
}
