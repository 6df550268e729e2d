package org.longtable.council.ideas;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaHandedOver;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class HandOverIdeaHandler {

    private final AggregateStore streams;
    private final CouncilClock calendar;

    HandOverIdeaHandler(AggregateStore streams, CouncilClock calendar) {
        this.streams = streams;
        this.calendar = calendar;
    }

    @CommandHandler
    void handle(ReassignIdea command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        LocalDate today = calendar.dateOf(act);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act), today));
    }

    static List<IdeaEvent> decide(ReassignIdea command, Idea idea, LocalDate today) {
        IdeaHandedOver handed = new IdeaHandedOver(command.idea(), command.owner(), command.due());
        if (idea.isAlreadyRecorded(handed)) {
            return List.of();
        }
        idea.requireInProgress();
        IdeaDueDateInPast.requireTodayOrLater(command.due(), today);
        return List.of(handed);
    }
}
