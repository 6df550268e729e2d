package org.longtable.council.ideas;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.Words;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class SubmitIdeaHandler {

    private final AggregateStore streams;

    SubmitIdeaHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(SubmitIdea command) {
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea));
    }

    static List<IdeaEvent> decide(SubmitIdea command, Idea idea) {
        IdeaSubmitted submitted = new IdeaSubmitted(
                command.idea(),
                command.author(),
                command.title(),
                command.story(),
                command.area() == null ? null : Words.about(command.title().about(), command.area()),
                command.language(),
                command.codeHash());
        if (idea.exists() && !idea.isAlreadyRecorded(submitted)) {
            throw SubmitIdea.IDEA_ALREADY_SUBMITTED.exception();
        }
        return idea.exists() ? List.of() : List.of(submitted);
    }
}
