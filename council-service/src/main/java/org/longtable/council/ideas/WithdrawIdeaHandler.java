package org.longtable.council.ideas;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.IdeaEvent.IdeaWithdrawn;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class WithdrawIdeaHandler {

    private final AggregateStore streams;

    WithdrawIdeaHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(WithdrawIdea command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act)));
    }

    static List<IdeaEvent> decide(WithdrawIdea command, Idea idea) {
        if (!byItsAuthor(command, idea)) {
            throw WithdrawIdea.NOT_THE_AUTHOR.exception();
        }
        if (idea.station() == IdeaStatus.WITHDRAWN) {
            return List.of();
        }
        idea.requireUndecided();
        return List.of(new IdeaWithdrawn(command.idea()));
    }

    private static boolean byItsAuthor(WithdrawIdea command, Idea idea) {
        IdeaSubmitted submitted = Objects.requireNonNull(idea.submitted());
        return command.author() == null
                ? submitted.author() == null
                        && command.codeHash() != null
                        && command.codeHash().equals(submitted.codeHash())
                : command.author().equals(submitted.author());
    }
}
