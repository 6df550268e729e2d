package org.longtable.council.ideas;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class AcceptIdeaHandler {

    private final AggregateStore streams;
    private final CouncilClock calendar;

    AcceptIdeaHandler(AggregateStore streams, CouncilClock calendar) {
        this.streams = streams;
        this.calendar = calendar;
    }

    @CommandHandler
    void handle(AcceptIdea command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        LocalDate today = calendar.dateOf(act);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act), today));
    }

    static List<IdeaEvent> decide(AcceptIdea command, Idea idea, LocalDate today) {
        IdeaAccepted accepted = new IdeaAccepted(command.idea(), command.owner(), command.due());
        if (idea.isAlreadyRecorded(accepted)) {
            return List.of();
        }
        idea.requireUndecided();
        IdeaDueDateInPast.requireTodayOrLater(command.due(), today);
        return List.of(accepted);
    }
}
