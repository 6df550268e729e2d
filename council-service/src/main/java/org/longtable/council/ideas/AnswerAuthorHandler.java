package org.longtable.council.ideas;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class AnswerAuthorHandler {

    private final AggregateStore streams;

    AnswerAuthorHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(AnswerAuthor command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act)));
    }

    static List<IdeaEvent> decide(AnswerAuthor command, Idea idea) {
        AuthorAnswered answered = new AuthorAnswered(command.idea(), command.answer(), command.language());
        return idea.requireNotWithdrawn().isAlreadyRecorded(answered) ? List.of() : List.of(answered);
    }
}
